package kz.esep.word;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Markup of pictures, charts and text boxes as Word writes it, and small pictures to put in. */
final class Drawings {

    private Drawings() {}

    /** A run with a picture in the line, two inches by one, whose alternative text is {@code text}. */
    static String picture(String relation, String text) {
        return picture(relation, text, 1);
    }

    static String picture(String relation, String text, int number) {
        return frame(text, number, """
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">%s</a:graphicData>""".formatted(pic(relation, text, 1828800, 914400)));
    }

    static String pic(String relation, String text, int width, int height) {
        return """
                <pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="image1.png" descr="%s"/><pic:cNvPicPr/></pic:nvPicPr>\
                <pic:blipFill><a:blip r:embed="%s"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"/>\
                </a:extLst></a:blip><a:srcRect l="10000"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
                <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%d" cy="%d"/></a:xfrm>\
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>""".formatted(text, relation, width, height);
    }

    /** A run with a chart, five inches by three. */
    static String chart(String relation, String text) {
        return frame(text, 2, """
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">\
                <c:chart r:id="%s"/></a:graphicData>""".formatted(relation))
                .replace("cx=\"1828800\" cy=\"914400\"", "cx=\"4572000\" cy=\"2743200\"");
    }

    private static String frame(String text, int number, String data) {
        return """
                <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
                <wp:extent cx="1828800" cy="914400"/><wp:docPr id="%d" name="Drawing %d" descr="%s"/>\
                <wp:cNvGraphicFramePr/><a:graphic>%s</a:graphic></wp:inline></w:drawing></w:r>""".formatted(number, number, text, data);
    }

    /** A text box as Word writes it: once for itself and once in the older language. */
    static String textBox(String... body) {
        String content = "<w:txbxContent>" + String.join("", body) + "</w:txbxContent>";
        return """
                <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline>\
                <wp:extent cx="1828800" cy="914400"/><wp:docPr id="5" name="Text Box 2" descr="${name}"/>\
                <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">\
                <wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>\
                <a:ext cx="1828800" cy="914400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>\
                <wps:txbx>%1$s</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>\
                </mc:Choice><mc:Fallback><w:pict><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202"/>\
                <v:shape id="_x0000_s1026" o:spid="_x0000_s1026" type="#_x0000_t202" alt="${name}"\
                 style="width:144pt;height:72pt"><v:textbox>%1$s</v:textbox></v:shape></w:pict></mc:Fallback>\
                </mc:AlternateContent></w:r>""".formatted(content);
    }

    /** A picture of {@code width} by {@code height} dots in one colour. */
    static byte[] picture(String format, int width, int height, Color colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.WHITE);
        graphics.fillOval(width / 4, height / 4, width / 2, height / 2);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A chart of Word's, with {@code series} series of two points; {@code plot} such as {@code bar}. */
    static String chartXml(String plot, int series, String title) {
        boolean pie = plot.equals("pie");
        String all = IntStream.range(0, series)
                .mapToObj(index -> series(plot, index))
                .collect(Collectors.joining());
        String head = plot.equals("bar") ? "<c:barDir val=\"col\"/><c:grouping val=\"clustered\"/>" : "";
        String grouping = plot.equals("line") ? "<c:grouping val=\"standard\"/>" : "";
        String end = pie ? "<c:firstSliceAng val=\"0\"/>" : "<c:axId val=\"111\"/><c:axId val=\"222\"/>";
        String axes = pie ? "" : """
                <c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>\
                <c:axPos val="b"/><c:crossAx val="222"/></c:catAx><c:valAx><c:axId val="222"/><c:scaling>\
                <c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="111"/>\
                </c:valAx>""";
        return """
                <c:chartSpace%s><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p>%s</a:p>\
                </c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>\
                <c:%sChart>%s%s<c:varyColors val="%d"/>%s%s</c:%sChart>%s</c:plotArea>\
                <c:legend><c:legendPos val="b"/></c:legend><c:plotVisOnly val="1"/></c:chart>\
                <c:externalData r:id="rId2"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>""".formatted(TinyPackage.NAMESPACES, title, plot, head, grouping, pie ? 1 : 0, all, end, plot, axes);
    }

    private static String series(String plot, int index) {
        String fill =
                "<c:spPr><a:solidFill><a:schemeClr val=\"accent%d\"/></a:solidFill></c:spPr>".formatted(index + 1);
        String points = plot.equals("pie")
                ? "<c:dPt><c:idx val=\"0\"/><c:spPr><a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill></c:spPr>"
                        + "</c:dPt>"
                : "";
        return """
                <c:ser><c:idx val="%1$d"/><c:order val="%1$d"/><c:tx><c:strRef><c:f>Лист1!$B$1</c:f><c:strCache>\
                <c:ptCount val="1"/><c:pt idx="0"><c:v>ескі %1$d</c:v></c:pt></c:strCache></c:strRef></c:tx>%2$s%3$s\
                <c:cat><c:strRef><c:f>Лист1!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/>\
                <c:pt idx="0"><c:v>ескі</c:v></c:pt><c:pt idx="1"><c:v>ескі</c:v></c:pt></c:strCache></c:strRef></c:cat>\
                <c:val><c:numRef><c:f>Лист1!$B$2:$B$3</c:f><c:numCache><c:formatCode>0.0</c:formatCode>\
                <c:ptCount val="2"/><c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="1"><c:v>2</c:v></c:pt></c:numCache>\
                </c:numRef></c:val><c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}"/></c:extLst></c:ser>""".formatted(index, plot.equals("pie") ? "" : fill, points);
    }
}

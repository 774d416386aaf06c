package kz.esep.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.esep.storage.StableZip;

/** Builds a DOCX part by part: text, pictures, charts, links, headers, with their relations and content types. */
final class TinyPackage {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
    static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";

    /** The footnotes that Word puts above those of the text. */
    static final String SEPARATORS =
            "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                    + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>"
                    + "</w:footnote>";

    private static final String RAISED = "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Map<String, StringBuilder> relations = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();

    TinyPackage(String... body) {
        add(
                "word/document.xml",
                "<w:document" + NAMESPACES + "><w:body>" + String.join("", body) + "</w:body></w:document>");
        type("word/document.xml", TYPE + "wordprocessingml.document.main+xml");
        relate("", "rId1", "officeDocument", "word/document.xml");
    }

    /** A header of all pages; the body must end with {@link #headerReference()}. */
    TinyPackage header(String... body) {
        add("word/header1.xml", "<w:hdr" + NAMESPACES + ">" + String.join("", body) + "</w:hdr>");
        type("word/header1.xml", TYPE + "wordprocessingml.header+xml");
        return relate("word/document.xml", "rIdHeader", "header", "header1.xml");
    }

    static String headerReference() {
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/></w:sectPr>";
    }

    TinyPackage picture(String part, String id, String entry, byte[] bytes) {
        entries.put(entry, bytes);
        return relate(part, id, "image", "/" + entry);
    }

    TinyPackage link(String part, String id, String target) {
        relations(part)
                .append("<Relationship Id=\"%s\" Type=\"%shyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
                        .formatted(id, REL, target));
        return this;
    }

    /** A chart with a workbook, which is no real one, and a part for its colours. */
    TinyPackage chart(String id, int number, String xml) {
        String entry = "word/charts/chart" + number + ".xml";
        add(entry, xml);
        type(entry, TYPE + "drawingml.chart+xml");
        String colours = "word/charts/colors" + number + ".xml";
        add(
                colours,
                "<cs:colorStyle xmlns:cs=\"http://schemas.microsoft.com/office/drawing/2012/chartStyle\""
                        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" meth=\"cycle\" id=\"10\"/>");
        type(colours, "application/vnd.ms-office.chartcolorstyle+xml");
        entries.put("word/embeddings/old" + number + ".xlsx", new byte[] {'P', 'K'});
        type("word/embeddings/old" + number + ".xlsx", TYPE + "spreadsheetml.sheet");
        relate(entry, "rId2", "package", "../embeddings/old" + number + ".xlsx");
        relations(entry)
                .append("<Relationship Id=\"rId1\""
                        + " Type=\"http://schemas.microsoft.com/office/2011/relationships/chartColorStyle\""
                        + " Target=\"colors" + number + ".xml\"/>");
        return relate("word/document.xml", id, "chart", "charts/chart" + number + ".xml");
    }

    /** A part that says how the text looks: {@code styles}, {@code numbering}, {@code settings}, {@code comments}. */
    TinyPackage beside(String name, String inner) {
        String entry = "word/" + name + ".xml";
        add(entry, "<w:%1$s%2$s>%3$s</w:%1$s>".formatted(name, NAMESPACES, inner));
        type(entry, TYPE + "wordprocessingml." + name + "+xml");
        return relate("word/document.xml", "rId" + name, name, name + ".xml");
    }

    /** A footnote that shows {@code runs}. */
    static String footnote(int id, String runs) {
        return "<w:footnote w:id=\"" + id + "\"><w:p><w:r>" + RAISED
                + "<w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> " + "</w:t></w:r>" + runs
                + "</w:p></w:footnote>";
    }

    /** A run that refers to it. */
    static String footnoteReference(int id) {
        return "<w:r>" + RAISED + "<w:footnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    TinyPackage coreProperties(String properties) {
        add("docProps/core.xml", """
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/">""" + properties + "</cp:coreProperties>");
        type("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        relations("")
                .append("<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/"
                        + "metadata/core-properties\" Target=\"docProps/core.xml\"/>");
        return this;
    }

    TinyPackage add(String entry, String xml) {
        entries.put(entry, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    TinyPackage type(String entry, String type) {
        types.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(entry, type));
        return this;
    }

    TinyPackage relate(String part, String id, String type, String target) {
        relations(part).append("<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, REL + type, target));
        return this;
    }

    /** Lets all relations of {@code part} so far have types that begin with {@code types}. */
    TinyPackage relations(String part, String types) {
        StringBuilder all = relations(part);
        String changed = all.toString().replace(REL, types);
        all.setLength(0);
        all.append(changed);
        return this;
    }

    private StringBuilder relations(String part) {
        int folder = part.lastIndexOf('/') + 1;
        String entry = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        return relations.computeIfAbsent(entry, name -> new StringBuilder());
    }

    byte[] docx() {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (StableZip zip = new StableZip(docx)) {
            zip.write("[Content_Types].xml", (HEAD + """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="xml" ContentType="application/xml"/>\
                    <Default Extension="PNG" ContentType="image/png"/>\
                    """ + types + "</Types>").getBytes(StandardCharsets.UTF_8));
            entries.forEach(zip::write);
            relations.forEach((entry, all) -> zip.write(
                    entry,
                    (HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                    + all + "</Relationships>")
                            .getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return docx.toByteArray();
    }
}

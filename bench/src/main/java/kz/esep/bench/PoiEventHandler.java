package kz.esep.bench;

import java.io.InputStream;
import java.util.Iterator;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** POI's event API with a handler that keeps the types: POI's own gives only formatted texts. */
final class PoiEventHandler extends DefaultHandler {

    private final ReadOnlySharedStringsTable strings;
    private final boolean[] dates;
    private final Cells cells;
    private final StringBuilder value = new StringBuilder();
    private boolean inValue;
    private String type = "";
    private int style;
    private CellReference address = new CellReference(0, 0);

    private PoiEventHandler(ReadOnlySharedStringsTable strings, StylesTable styles, Cells cells) {
        this.strings = strings;
        this.cells = cells;
        dates = new boolean[Math.max(1, styles.getNumCellStyles())];
        for (int index = 0; index < styles.getNumCellStyles(); index++) {
            XSSFCellStyle one = styles.getStyleAt(index);
            dates[index] = DateUtil.isADateFormat(one.getDataFormat(), one.getDataFormatString());
        }
    }

    static void read(OPCPackage opened, Cells cells) throws Exception {
        XSSFReader reader = new XSSFReader(opened);
        PoiEventHandler handler = new PoiEventHandler(new ReadOnlySharedStringsTable(opened), reader.getStylesTable(), cells);
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        XMLReader parser = factory.newSAXParser().getXMLReader();
        parser.setContentHandler(handler);
        Iterator<InputStream> sheets = reader.getSheetsData();
        while (sheets.hasNext()) {
            cells.nextSheet();
            try (InputStream sheet = sheets.next()) {
                parser.parse(new InputSource(sheet));
            }
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("c")) {
            address = new CellReference(attributes.getValue("r"));
            type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
            style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
        } else if (name.equals("v")) {
            inValue = true;
            value.setLength(0);
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (inValue) {
            value.append(letters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (!name.equals("v")) {
            return;
        }
        inValue = false;
        if (type.equals("s")) {
            String text = strings.getItemAt(Integer.parseInt(value.toString())).getString();
            cells.text(address.getRow(), address.getCol(), text);
        } else if (dates[style]) {
            cells.moment(
                    address.getRow(),
                    address.getCol(),
                    DateUtil.getLocalDateTime(Double.parseDouble(value.toString())));
        } else {
            cells.number(address.getRow(), address.getCol(), Double.parseDouble(value.toString()));
        }
    }
}

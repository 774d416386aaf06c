package kz.esep.spreadsheet;

import java.util.Optional;

/**
 * The namespaces a workbook is written in: the usual ones or those of the Strict variant of the standard.
 *
 * @param main of cells and sheets
 * @param relations of relationship ids and types
 */
record Dialect(String main, String relations) {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final Dialect USUAL = new Dialect(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    /** The dialect of the workbook part that {@code root} opens. */
    static Dialect of(XmlTag root) {
        String prefix = root.prefix();
        String name = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.substring(0, prefix.length() - 1);
        Optional<String> main = root.attribute(name);
        return main.filter(namespace -> namespace.startsWith(STRICT)).isPresent()
                ? new Dialect(STRICT + "spreadsheetml/main", STRICT + "officeDocument/relationships")
                : USUAL;
    }
}

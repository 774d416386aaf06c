package kz.esep.bench.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The same document for every engine, but for how it writes its tags: text with ten values, a header, a footer, a table. */
final class Skeleton {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final int CELL = 1200;

    byte[] template(Syntax syntax, int columns) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int value = 0; value < 10; value++) {
            body.append("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>").append(run("Мәтін: "));
            body.append(syntax.value("v" + value)).append(run(", одан әрі мәтін.")).append("</w:p>");
        }
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>");
        body.append(("<w:gridCol w:w=\"" + CELL + "\"/>").repeat(columns)).append("</w:tblGrid><w:tr>");
        for (int column = 0; column < columns; column++) {
            body.append(cell(run("Баған " + column)));
        }
        body.append("</w:tr>").append(syntax.rows(columns, this)).append("</w:tbl><w:p/>");
        body.append("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:footerReference w:type=\"default\""
                + " r:id=\"rId3\"/><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes(syntax));
        parts.put("_rels/.rels", relations("<Relationship Id=\"rId1\" Type=\"" + RELATION
                + "officeDocument\" Target=\"word/document.xml\"/>"));
        parts.put("word/_rels/document.xml.rels", relations(documentRelations(syntax)));
        parts.put("word/document.xml", HEAD + "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>");
        parts.put("word/styles.xml", HEAD + "<w:styles" + SPACES + "><w:docDefaults><w:rPrDefault><w:rPr><w:sz"
                + " w:val=\"24\"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>");
        parts.put("word/header1.xml", HEAD + "<w:hdr" + SPACES + "><w:p>" + run("Есеп") + "</w:p></w:hdr>");
        parts.put("word/footer1.xml", HEAD + "<w:ftr" + SPACES + "><w:p>" + run("Министрлік") + "</w:p></w:ftr>");
        syntax.parts().forEach((name, content) -> parts.put(name, HEAD + content.replace("SPACES", SPACES)));
        return zip(parts);
    }

    static String run(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String cell(String runs) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + CELL + "\" w:type=\"dxa\"/></w:tcPr><w:p>" + runs + "</w:p></w:tc>";
    }

    private static String documentRelations(Syntax syntax) {
        StringBuilder relations = new StringBuilder();
        String[] targets = {"styles", "header1", "footer1"};
        for (int index = 0; index < targets.length; index++) {
            relations.append("<Relationship Id=\"rId").append(index + 1).append("\" Type=\"").append(RELATION);
            relations.append(targets[index].replaceAll("\\d", "")).append("\" Target=\"").append(targets[index]).append(".xml\"/>");
        }
        if (syntax.parts().containsKey("word/comments.xml")) {
            relations.append("<Relationship Id=\"rId9\" Type=\"").append(RELATION).append("comments\" Target=\"comments.xml\"/>");
        }
        return relations.toString();
    }

    private static String contentTypes(Syntax syntax) {
        StringBuilder types = new StringBuilder(HEAD
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.append(override("document", "document.main")).append(override("styles", "styles"));
        types.append(override("header1", "header")).append(override("footer1", "footer"));
        if (syntax.parts().containsKey("word/comments.xml")) {
            types.append(override("comments", "comments"));
        }
        return types.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations(String inner) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

package kz.esep.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.storage.StableZip;

/** Builds the smallest DOCX that Word would open, from the XML of its body. */
final class TinyDocx {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private TinyDocx() {}

    static byte[] of(String... body) {
        return zip(entries(String.join("", body)));
    }

    static byte[] withHeader(String header, String... body) {
        Map<String, String> entries = entries(
                String.join("", body) + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/></w:sectPr>");
        entries.put("word/header1.xml", HEAD + "<w:hdr " + W + ">" + header + "</w:hdr>");
        entries.put(
                "word/_rels/document.xml.rels",
                relationships("<Relationship Id=\"rId1\" Type=\"" + REL + "header\" Target=\"header1.xml\"/>"));
        return zip(entries);
    }

    /** With the parts that say how lists are numbered and what styles there are. */
    static byte[] withLists(String numbering, String styles, String... body) {
        return with(
                Map.of(
                        "numbering",
                        "<w:numbering " + W + ">" + numbering + "</w:numbering>",
                        "styles",
                        "<w:styles " + W + ">" + styles + "</w:styles>"),
                body);
    }

    /** With more parts, by their names, which are those of their relations and content types, too. */
    static byte[] with(Map<String, String> parts, String... body) {
        Map<String, String> entries = entries(String.join("", body));
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        new TreeMap<>(parts).forEach((name, xml) -> {
            entries.put("word/" + name + ".xml", HEAD + xml);
            relations
                    .append("<Relationship Id=\"")
                    .append(name)
                    .append("\" Type=\"")
                    .append(REL)
                    .append(name)
                    .append("\" Target=\"")
                    .append(name)
                    .append(".xml\"/>");
            types.append("<Override PartName=\"/word/")
                    .append(name)
                    .append(".xml\" ContentType=\"")
                    .append(TYPE)
                    .append(name)
                    .append("+xml\"/>");
        });
        entries.put("word/_rels/document.xml.rels", relationships(relations.toString()));
        entries.computeIfPresent("[Content_Types].xml", (name, xml) -> xml.replace("</Types>", types + "</Types>"));
        return zip(entries);
    }

    static byte[] withCoreProperties(String properties) {
        Map<String, String> entries = entries(p("text"));
        entries.put("docProps/core.xml", HEAD + """
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">""" + properties + "</cp:coreProperties>");
        entries.computeIfPresent(
                "_rels/.rels",
                (name, relations) -> relations.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/"
                                + "metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"));
        return zip(entries);
    }

    static byte[] withDocumentXml(String xml) {
        Map<String, String> entries = entries("");
        entries.put("word/document.xml", xml);
        return zip(entries);
    }

    static String p(String... runs) {
        return Stream.of(runs)
                .map(TinyDocx::run)
                .collect(Collectors.joining("<w:proofErr w:type=\"spellStart\"/>", "<w:p>", "</w:p>"));
    }

    static String run(String text) {
        return text.startsWith("<")
                ? text
                : "<w:r><w:t xml:space=\"preserve\">" + text.replace("&", "&amp;") + "</w:t></w:r>";
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    static String row(String... cells) {
        return Stream.of(cells)
                .map(cell -> cell.startsWith("<w:tc>")
                        ? cell
                        : "<w:tc>" + (cell.startsWith("<w:p") ? cell : p(cell)) + "</w:tc>")
                .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
    }

    private static Map<String, String> entries(String body) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("word/document.xml", HEAD + "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        entries.put("[Content_Types].xml", HEAD + """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/word/document.xml" ContentType="%1$sdocument.main+xml"/>\
                <Override PartName="/word/header1.xml" ContentType="%1$sheader+xml"/>\
                </Types>""".formatted(TYPE));
        entries.put(
                "_rels/.rels",
                relationships(
                        "<Relationship Id=\"rId1\" Type=\"" + REL + "officeDocument\" Target=\"word/document.xml\"/>"));
        return entries;
    }

    private static String relationships(String inner) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (StableZip zip = new StableZip(docx)) {
            entries.forEach((name, text) -> zip.write(name, text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return docx.toByteArray();
    }
}

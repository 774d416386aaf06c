package kz.esep.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Makes what a template has put out into XML Word accepts: line ends and tabs of values become Word's own, paragraphs
 * left blank go, tables without rows go, and whatever must end with a paragraph does.
 */
final class RenderedXml {

    private static final String LINE_BREAK = "</w:t><w:br/><w:t xml:space=\"preserve\">";
    private static final String TAB = "</w:t><w:tab/><w:t xml:space=\"preserve\">";
    private static final String PARAGRAPH = "<w:p/>";
    private static final String TABLE_END = "</w:tbl>";

    /** Ends of elements whose last child must be a paragraph. */
    private static final List<String> NEED_PARAGRAPH =
            List.of("</w:tc>", "</w:hdr>", "</w:ftr>", "</w:footnote>", "</w:endnote>", "</w:txbxContent>");

    private static final int FIRST_FRESH_NUMBER = 100_000;

    private RenderedXml() {}

    static String tidied(String rendered) {
        return withParagraphs(withoutEmptyTables(withoutMarks(rendered)));
    }

    private static String withoutMarks(String rendered) {
        StringBuilder tidy = new StringBuilder(rendered.length());
        Deque<Integer> begins = new ArrayDeque<>();
        int freshNumber = FIRST_FRESH_NUMBER;
        for (int i = 0; i < rendered.length(); i++) {
            char c = rendered.charAt(i);
            switch (c) {
                case '\n' -> tidy.append(LINE_BREAK);
                case '\t' -> tidy.append(TAB);
                case RepeatedIds.FRESH_NUMBER -> tidy.append(freshNumber++);
                case BlankParagraph.BEGIN -> begins.push(tidy.length());
                case BlankParagraph.END -> {
                    int begin = begins.pop();
                    if (isBlank(tidy, begin)) {
                        tidy.setLength(begin);
                    }
                }
                default -> tidy.append(c);
            }
        }
        return tidy.toString();
    }

    /** Whether nothing but markup and spaces follows {@code from}. */
    private static boolean isBlank(CharSequence xml, int from) {
        boolean inMarkup = false;
        for (int i = from; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (c == '<' || c == '>') {
                inMarkup = c == '<';
            } else if (!inMarkup && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    private static String withoutEmptyTables(String xml) {
        StringBuilder kept = new StringBuilder(xml.length());
        int done = 0;
        for (int table = xml.indexOf("<w:tbl>"); table >= 0; table = xml.indexOf("<w:tbl>", table + 1)) {
            int end = xml.indexOf(TABLE_END, table);
            if (end >= 0 && !hasRow(xml, table, end)) {
                kept.append(xml, done, table);
                done = end + TABLE_END.length();
            }
        }
        return kept.append(xml, done, xml.length()).toString();
    }

    private static boolean hasRow(String xml, int from, int to) {
        int plain = xml.indexOf("<w:tr>", from);
        int attributed = xml.indexOf("<w:tr ", from);
        return (plain >= 0 && plain < to) || (attributed >= 0 && attributed < to);
    }

    /** Also parts two tables that have come to touch: Word would make them one. */
    private static String withParagraphs(String xml) {
        StringBuilder whole = new StringBuilder(xml.length());
        int done = 0;
        for (int at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
            if (lacksParagraph(xml, at)) {
                whole.append(xml, done, at).append(PARAGRAPH);
                done = at;
            }
        }
        return whole.append(xml, done, xml.length()).toString();
    }

    private static boolean lacksParagraph(String xml, int at) {
        if (xml.startsWith("<w:tbl>", at)) {
            return endsWith(xml, at, TABLE_END);
        }
        return NEED_PARAGRAPH.stream().anyMatch(end -> xml.startsWith(end, at))
                && !endsWith(xml, at, "</w:p>")
                && !endsWith(xml, at, PARAGRAPH)
                && !isEmptyParagraph(xml, at);
    }

    /** An empty paragraph with attributes: {@code <w:p w:rsidR="…"/>}. */
    private static boolean isEmptyParagraph(String xml, int end) {
        int begin = xml.lastIndexOf('<', end - 1);
        return endsWith(xml, end, "/>") && xml.startsWith("<w:p ", begin);
    }

    private static boolean endsWith(String xml, int end, String what) {
        return xml.startsWith(what, end - what.length());
    }
}

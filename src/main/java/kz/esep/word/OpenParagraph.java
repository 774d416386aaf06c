package kz.esep.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The paragraph that is open at the end of a text of markup, found so that it can be closed and one that looks the same
 * opened.
 *
 * @param open the paragraph and what is open in it, the text last
 */
record OpenParagraph(List<Tag> open) {

    private static final String BEGIN = "<w:p";

    /** So many paragraphs, closed already, may stand in the one that is open. */
    private static final int WITHIN_MOST = 100;

    /**
     * An element that is open.
     *
     * @param source the tag that opens it
     * @param end the place after that tag
     * @param properties its properties, such as {@code w:pPr}; empty when it has none
     */
    record Tag(String name, String source, int start, int end, String properties) {
        Tag with(String found) {
            return new Tag(name, source, start, end, found);
        }
    }

    /** The paragraph open at the end of {@code markup}, when a text in it is open, too. */
    static Optional<OpenParagraph> atEnd(HeldMarkup markup) {
        int at = markup.length();
        for (int tries = 0; tries < WITHIN_MOST; tries++) {
            at = lastStart(markup, at - 1);
            if (at < 0) {
                return Optional.empty();
            }
            List<Tag> open = openFrom(markup, at);
            if (!open.isEmpty()) {
                return Optional.of(new OpenParagraph(open))
                        .filter(found -> open.get(open.size() - 1).name().equals("w:t"));
            }
        }
        return Optional.empty();
    }

    /** Where the last paragraph from {@code from} back begins; less than 0 where none does. */
    static int lastStart(HeldMarkup markup, int from) {
        int at = markup.lastIndexOf(BEGIN, from);
        while (at >= 0 && !isParagraph(markup, at + BEGIN.length())) {
            at = markup.lastIndexOf(BEGIN, at - 1);
        }
        return at;
    }

    private static boolean isParagraph(HeldMarkup markup, int behindName) {
        return behindName < markup.length() && (markup.markAt(behindName) == '>' || markup.markAt(behindName) == ' ');
    }

    /** What is open at the end of those elements that begin from {@code at} on; empty once the first of them is closed. */
    private static List<Tag> openFrom(HeldMarkup markup, int at) {
        List<Tag> open = new ArrayList<>();
        for (int start = at; start >= 0; start = markup.indexOf('<', start + 1)) {
            int end = endOfTag(markup, start);
            char kind = markup.markAt(start + 1);
            if (kind == '/') {
                close(open, markup, end);
            } else if (kind != '!' && kind != '?') {
                String source = markup.text(start, end);
                open.add(new Tag(name(source), source, start, end, ""));
                if (source.endsWith("/>")) {
                    close(open, markup, end);
                }
            }
            if (open.isEmpty()) {
                return open;
            }
        }
        return open;
    }

    private static void close(List<Tag> open, HeldMarkup markup, int end) {
        Tag closed = open.remove(open.size() - 1);
        if (closed.name().endsWith("Pr") && !open.isEmpty()) {
            int parent = open.size() - 1;
            open.set(parent, open.get(parent).with(markup.text(closed.start(), end)));
        }
    }

    private static String name(String tag) {
        int end = 1;
        while (" />\t\r\n".indexOf(tag.charAt(end)) < 0) {
            end++;
        }
        return tag.substring(1, end);
    }

    /** The place after the tag that begins at {@code start}. */
    private static int endOfTag(HeldMarkup markup, int start) {
        char quote = 0;
        for (int at = start; at < markup.length(); at++) {
            char letter = markup.markAt(at);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if (letter == '>') {
                return at + 1;
            }
        }
        return markup.length();
    }

    /** Closes the paragraph at the end of {@code markup} and opens one that looks the same; a section ends with the second. */
    void split(HeldMarkup markup) {
        Tag paragraph = open.get(0);
        StringBuilder next = new StringBuilder();
        for (int index = open.size() - 1; index >= 0; index--) {
            next.append("</").append(open.get(index).name()).append('>');
        }
        for (Tag tag : open) {
            switch (tag.name()) {
                case "w:p" -> next.append("<w:p>").append(without(paragraph.properties(), "w:pageBreakBefore"));
                case "w:r" -> next.append(tag.source()).append(tag.properties());
                default -> next.append(tag.source());
            }
        }
        String bare = without(paragraph.properties(), "w:sectPr");
        if (!bare.equals(paragraph.properties())) {
            markup.replaceFirst(paragraph.end(), paragraph.properties(), bare);
        }
        markup.append(next.toString());
    }

    /** {@code properties} without the one that is called {@code name}. */
    private static String without(String properties, String name) {
        String tag = "<" + name + "(\\s[^>]*)?";
        return properties.replaceFirst("(?s)" + tag + "/>|" + tag + ">.*</" + name + ">", "");
    }
}

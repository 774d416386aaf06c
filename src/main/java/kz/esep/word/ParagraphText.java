package kz.esep.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.esep.word.markup.Element;

/**
 * A paragraph as its reader sees it: one text, however many runs Word has cut it into. Deleted text, field codes and
 * the text boxes anchored in the paragraph are not part of it.
 */
final class ParagraphText {

    /** An element that shows as characters, and where they begin in the text. */
    record Piece(Element element, int start, String text) {
        int end() {
            return start + text.length();
        }

        /** The run it stands in. */
        Element run() {
            return element.parent().orElseThrow();
        }
    }

    /** A picture, a shape or a reference to a note, and the place in the text at which it stands. */
    record Sign(Element element, int place) {}

    private static final Set<String> NOT_SEEN = Set.of("pPr", "rPr", "del", "moveFrom", "txbxContent", "p");
    private static final Set<String> SIGNS =
            Set.of("drawing", "pict", "object", "footnoteReference", "endnoteReference");
    private static final Set<String> CONTENT = Set.of("sectPr", "fldChar", "fldSimple");

    private final Element paragraph;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Sign> signs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private ParagraphText(Element paragraph) {
        this.paragraph = paragraph;
    }

    static ParagraphText of(Element paragraph) {
        ParagraphText view = new ParagraphText(paragraph);
        view.look(paragraph);
        return view;
    }

    String text() {
        return text.toString();
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Whether it carries anything a paragraph cannot lose without a trace: a picture, a note, a field, a break. */
    boolean carriesMoreThanText() {
        return carriesMoreThanSigns() || WordXml.hasDescendant(paragraph, SIGNS);
    }

    /** The same, pictures, shapes and references to notes not looked at. */
    boolean carriesMoreThanSigns() {
        return text.indexOf("\f") >= 0 || WordXml.hasDescendant(paragraph, CONTENT);
    }

    /** Its pictures, shapes and references to notes. */
    List<Sign> signs() {
        return signs;
    }

    private void look(Element parent) {
        for (Element child : parent.children()) {
            boolean ofWord = WordXml.isOfWord(child);
            if (ofWord && NOT_SEEN.contains(child.name())) {
                continue;
            }
            if (ofWord && SIGNS.contains(child.name())) {
                signs.add(new Sign(child, text.length()));
            }
            String shown = ofWord ? shown(child) : "";
            if (shown.isEmpty()) {
                look(child);
            } else {
                pieces.add(new Piece(child, text.length(), shown));
                text.append(shown);
            }
        }
    }

    /** The characters that {@code element}, one of Word's, shows as. */
    static String shown(Element element) {
        return switch (element.name()) {
            case "t" -> element.text();
            case "tab" -> "\t";
            case "cr" -> "\n";
            case "br" -> element.own("type").isPresent() ? "\f" : "\n";
            case "noBreakHyphen" -> "-";
            default -> "";
        };
    }
}

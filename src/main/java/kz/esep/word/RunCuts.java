package kz.esep.word;

import java.util.List;
import java.util.Optional;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Node;

/** Cuts the runs of a paragraph so that a stretch of its text stands in pieces of its own. */
final class RunCuts {

    private RunCuts() {}

    /** The pieces that show exactly the characters from {@code start} to {@code end}. */
    static List<ParagraphText.Piece> isolate(Element paragraph, int start, int end) {
        cutAt(paragraph, end);
        cutAt(paragraph, start);
        return ParagraphText.of(paragraph).pieces().stream()
                .filter(piece -> piece.start() >= start && piece.end() <= end)
                .toList();
    }

    /** Takes the pieces away, and the runs that hold nothing after that. */
    static void remove(List<ParagraphText.Piece> pieces) {
        for (ParagraphText.Piece piece : pieces) {
            Element run = piece.run();
            piece.element().remove();
            boolean empty = run.children().stream().allMatch(child -> WordXml.is(child, "rPr"));
            if (empty && WordXml.is(run, "r")) {
                run.remove();
            }
        }
    }

    private static void cutAt(Element paragraph, int place) {
        ParagraphText.of(paragraph).pieces().stream()
                .filter(piece -> piece.start() <= place && place < piece.end())
                .findFirst()
                .ifPresent(piece ->
                        cutRunBefore(piece.run(), place == piece.start() ? piece.element() : secondHalf(piece, place)));
    }

    /** Only {@code w:t} can be longer than one character, so only it is ever halved. */
    private static Element secondHalf(ParagraphText.Piece piece, int place) {
        Element first = piece.element();
        Element second = first.copyOfTag();
        first.setText(piece.text().substring(0, place - piece.start()));
        second.setText(piece.text().substring(place - piece.start()));
        first.keepSpaces();
        second.keepSpaces();
        first.insertAfter(second);
        return second;
    }

    private static void cutRunBefore(Element run, Element child) {
        boolean first = run.children().stream()
                .takeWhile(sibling -> sibling != child)
                .allMatch(sibling -> WordXml.is(sibling, "rPr"));
        if (first) {
            return;
        }
        Element rest = run.copyOfTag();
        WordXml.children(run, "rPr").forEach(properties -> rest.append(properties.copy()));
        Optional<Node> moving = Optional.of(child);
        while (moving.isPresent()) {
            Optional<Node> next = moving.get().next();
            rest.append(moving.get());
            moving = next;
        }
        run.insertAfter(rest);
    }
}

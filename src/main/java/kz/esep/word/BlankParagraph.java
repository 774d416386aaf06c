package kz.esep.word;

import java.util.List;
import java.util.Map;
import kz.esep.word.markup.Element;

/**
 * A paragraph all of whose text, pictures and references to notes included, stands in conditions and lists would be left
 * blank when none of them shows; it is guarded, so that it goes then.
 */
final class BlankParagraph {

    private BlankParagraph() {}

    static boolean isPossible(Element paragraph, List<Mark> marks, Map<Integer, Placement> placements) {
        ParagraphText view = ParagraphText.of(paragraph);
        StringBuilder always = new StringBuilder();
        int depth = 0;
        int done = 0;
        for (Mark mark : marks) {
            if (depth == 0) {
                always.append(view.text(), done, mark.tag().start());
            }
            done = mark.tag().end();
            if (mark.tag().kind() == Tag.Kind.VALUE && depth == 0) {
                return false;
            }
            boolean inline = isInText(mark, placements);
            depth += inline ? mark.tag().step() : 0;
        }
        boolean hasBlock =
                marks.stream().anyMatch(mark -> mark.tag().kind() == Tag.Kind.OPEN && isInText(mark, placements));
        always.append(view.text(), done, view.text().length());
        boolean blank = always.toString().isBlank()
                && !view.carriesMoreThanSigns()
                && view.signs().stream().allMatch(sign -> isInBlock(sign.place(), marks, placements));
        return hasBlock && blank && !isOnlyOneOfCell(paragraph);
    }

    /** Whether what stands at {@code place} of the text is shown on a condition, or by a list. */
    private static boolean isInBlock(int place, List<Mark> marks, Map<Integer, Placement> placements) {
        return marks.stream()
                        .filter(mark -> mark.tag().end() <= place && isInText(mark, placements))
                        .mapToInt(mark -> mark.tag().step())
                        .sum()
                > 0;
    }

    private static boolean isInText(Mark mark, Map<Integer, Placement> placements) {
        return placements.getOrDefault(mark.number(), Placement.IN_TEXT).isInText();
    }

    static void guard(Element paragraph, FtlCodes codes) {
        paragraph.insertBefore(codes.hole(Guards.PARAGRAPH));
        paragraph.insertAfter(codes.hole(Guards.PARAGRAPH_END));
    }

    static boolean isOnlyOneOfCell(Element paragraph) {
        return paragraph
                .parent()
                .filter(cell ->
                        WordXml.is(cell, "tc") && WordXml.children(cell, "p").size() == 1)
                .isPresent();
    }
}

package kz.esep.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Node;

/**
 * Lets numbered lists begin anew at each turn of the loop they stand in. A list of which each turn has one paragraph is the
 * loop itself and goes on. {@code [#restart]} and {@code [#continue]} in a numbered paragraph say otherwise. Headings number
 * the document and go on unless told.
 */
final class Numbering {

    private final FtlCodes codes;
    private final Map<Element, String> told = new HashMap<>();
    private final Map<Turns.Block, Integer> loops = new HashMap<>();

    private Numbering(FtlCodes codes) {
        this.codes = codes;
    }

    /** Tells {@code complaints} of tags about numbering where nothing is numbered, or of two in one paragraph. */
    static void check(List<Mark> marks, ListFormats formats, PartComplaints complaints) {
        Set<Element> seen = new HashSet<>();
        for (Mark mark : marks) {
            if (isOfList(mark)) {
                if (formats.item(mark.paragraph()).isEmpty()) {
                    complaints.about(Complaint.of(Remark.NOT_NUMBERED), mark);
                } else if (!seen.add(mark.paragraph())) {
                    complaints.about(Complaint.of(Remark.TWICE_IN_PARAGRAPH), mark);
                }
            }
        }
    }

    private static boolean isOfList(Mark mark) {
        return mark.tag().name().equals("restart") || mark.tag().name().equals("continue");
    }

    /** Sees to the numbered paragraphs below {@code root}, a part whose tags, {@code marks}, were moved. */
    static void write(Element root, List<Mark> marks, FtlCodes codes, ListFormats formats) {
        Numbering numbering = new Numbering(codes);
        marks.stream()
                .filter(Numbering::isOfList)
                .forEach(mark -> numbering.told.put(mark.paragraph(), mark.tag().name()));
        numbering.write(Turns.paragraphs(root, codes, formats));
    }

    private record ListInLoop(int list, Turns.Block loop) {}

    private void write(List<Turns.Paragraph> paragraphs) {
        Set<ListInLoop> goOn = new HashSet<>();
        Set<Integer> restarted = new HashSet<>();
        for (Turns.Paragraph paragraph : paragraphs) {
            String tag = told.getOrDefault(paragraph.element(), "");
            if (tag.equals("continue")) {
                paragraph
                        .loops()
                        .forEach(
                                loop -> goOn.add(new ListInLoop(paragraph.item().list(), loop)));
            } else if (tag.equals("restart")) {
                restarted.add(paragraph.item().list());
            }
        }
        for (Turns.Paragraph paragraph : paragraphs) {
            int list = paragraph.item().list();
            Optional<Turns.Block> loop = paragraph.loops().stream()
                    .filter(one -> !paragraph.item().heading()
                            && one.restarts(list)
                            && !goOn.contains(new ListInLoop(list, one)))
                    .findFirst();
            if (loop.isPresent() || restarted.contains(list)) {
                number(paragraph, loop.map(this::number).orElse(0));
            }
        }
    }

    private int number(Turns.Block loop) {
        return loops.computeIfAbsent(loop, any -> {
            int number = loops.size() + 1;
            loop.open().insertAfter(codes.hole("${" + Restarts.TURN + "(" + number + ")}"));
            return number;
        });
    }

    private void number(Turns.Paragraph paragraph, int loop) {
        boolean restart = told.getOrDefault(paragraph.element(), "").equals("restart");
        Element properties = ChildOrder.properties(paragraph.element(), "pPr");
        Element numbering = WordXml.children(properties, "numPr").stream()
                .findFirst()
                .orElseGet(() -> {
                    Element made = properties.alike("numPr");
                    ChildOrder.PARAGRAPH.put(properties, "numPr", made);
                    return made;
                });
        if (WordXml.children(numbering, "ilvl").isEmpty()) {
            ChildOrder.properties(numbering, "ilvl")
                    .setOwn("val", String.valueOf(paragraph.item().level()));
        }
        Element level = ChildOrder.properties(numbering, "ilvl");
        WordXml.children(numbering, "numId").forEach(Node::remove);
        level.insertAfter(codes.hole("<w:numId w:val=\"${" + Restarts.LIST + "(" + loop + ", "
                + paragraph.item().list() + ", " + restart + ")}\"/>"));
    }
}

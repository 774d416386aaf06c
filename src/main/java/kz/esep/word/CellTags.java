package kz.esep.word;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Hole;
import kz.esep.word.markup.Node;

/**
 * Tags that say something of the cell they stand in: {@code [#merge r.region]} makes it one with the cell above while
 * the value stays the same, {@code [#span n]} lets it reach over n columns.
 */
final class CellTags {

    private final FtlCodes codes;
    private final Map<Element, Integer> tables = new HashMap<>();
    private int lastName;

    CellTags(FtlCodes codes) {
        this.codes = codes;
    }

    /** Tells {@code complaints} of such tags outside of tables, and of a second one in a cell. */
    static void check(List<Mark> marks, PartComplaints complaints) {
        Map<String, Map<Element, Mark>> known = new HashMap<>();
        for (Mark mark : marks) {
            if (isOfCell(mark)) {
                Optional<Element> cell = WordXml.enclosing(mark.paragraph(), "tc");
                if (cell.isEmpty()) {
                    complaints.about(Complaint.of(Remark.NOT_IN_CELL), mark);
                } else if (known.computeIfAbsent(mark.tag().name(), any -> new HashMap<>())
                                .put(cell.get(), mark)
                        != null) {
                    complaints.about(Complaint.of(Remark.TWICE_IN_CELL), mark);
                }
            }
        }
    }

    private static boolean isOfCell(Mark mark) {
        return mark.tag().isSetting()
                && (mark.tag().name().equals("merge") || mark.tag().name().equals("span"));
    }

    /** Lets the cells of {@code marks}, moved already, do what the tags say. */
    void write(List<Mark> marks) {
        Map<Element, Mark> merged = new LinkedHashMap<>();
        for (Mark mark : marks) {
            if (isOfCell(mark)) {
                Element cell = WordXml.enclosing(mark.paragraph(), "tc").orElseThrow();
                if (mark.tag().name().equals("span")) {
                    span(cell, mark);
                } else {
                    merged.put(cell, mark);
                }
            }
        }
        merged.forEach(this::merge);
    }

    /** What the tag says goes before what would come of repeated columns. */
    private void span(Element cell, Mark mark) {
        Element properties = ChildOrder.properties(cell, "tcPr");
        WordXml.children(properties, "tcW").forEach(Element::remove);
        properties.content().stream().filter(Hole.class::isInstance).forEach(Node::remove);
        String code = "${" + TableFunctions.SPAN + "((" + mark.tag().argument() + ") + 0)}";
        ChildOrder.CELL.put(properties, "gridSpan", codes.hole(mark, code));
    }

    private void merge(Element cell, Mark mark) {
        Element row = WordXml.enclosing(cell, "tr").orElseThrow();
        Element table = WordXml.enclosing(row, "tbl").orElseThrow();
        int number = tables.computeIfAbsent(table, this::counted);
        int column = GridCell.of(row).stream()
                .filter(one -> one.cell() == cell)
                .map(GridCell::from)
                .findFirst()
                .orElse(0);
        String name = "$merged" + ++lastName;
        Element properties = ChildOrder.properties(cell, "tcPr");
        String asked = TableFunctions.MERGE + "(" + number + ", " + column + ", ("
                + mark.tag().argument() + ")?string)";
        ChildOrder.CELL.put(
                properties,
                "vMerge",
                codes.hole(
                        mark,
                        "[#assign " + name + " = false][#assign " + name + " = " + asked + "]<w:vMerge[#if !" + name
                                + "] w:val=\"restart\"[/#if]/>"));
        empty(cell, properties, name);
    }

    /** A cell that goes on from the one above has one empty paragraph that looks like its first. */
    private void empty(Element cell, Element properties, String name) {
        Element paragraph = cell.alike("p");
        WordXml.children(cell, "p").stream()
                .flatMap(first -> WordXml.children(first, "pPr").stream())
                .findFirst()
                .map(Element::copy)
                .ifPresent(look -> {
                    WordXml.children(look, "numPr").forEach(Element::remove);
                    paragraph.append(look);
                });
        properties.insertAfter(codes.hole("[#else]"));
        properties.insertAfter(paragraph);
        properties.insertAfter(codes.hole("[#if " + name + "]"));
        cell.append(codes.hole("[/#if]"));
    }

    /** Gives the table a number, and lets its rows be counted. */
    private int counted(Element table) {
        int number = tables.size() + 1;
        table.insertBefore(codes.hole("${" + TableFunctions.TABLE + "(" + number + ")}"));
        for (Element row : GridCell.rows(table)) {
            row.insertBefore(codes.hole("${" + TableFunctions.ROW + "(" + number + ")}"));
        }
        return number;
    }
}

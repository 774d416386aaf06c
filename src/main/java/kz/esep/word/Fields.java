package kz.esep.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.FaultPlace;
import kz.esep.word.fault.Remark;
import kz.esep.word.markup.Element;

/**
 * The fields of a part: what Word computes and puts in, such as a table of contents. What they show now is text like any
 * other and may hold tags; their codes may not. In a table of contents tags are copies of those in the headings; Word writes
 * it anew.
 */
final class Fields {

    private static final Set<String> REFERENCES = Set.of("TOC", "REF", "PAGEREF", "NOTEREF", "SEQ");
    private static final String PAGES = "NUMPAGES";

    /** A field, and what is told of it. */
    private static final class Field {
        private final Element begin;
        private final StringBuilder code = new StringBuilder();
        private final StringBuilder result = new StringBuilder();
        private boolean showing;

        Field(Element begin) {
            this.begin = begin;
        }

        String name() {
            return code.toString().strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        }

        boolean isContents() {
            return name().equals("TOC");
        }
    }

    private final List<Field> found = new ArrayList<>();
    private final List<Field> open = new ArrayList<>();
    private final Set<Element> ofContents = Collections.newSetFromMap(new IdentityHashMap<>());

    private Fields() {}

    /** Those below {@code root}. */
    static Fields of(Element root) {
        Fields fields = new Fields();
        fields.visit(root);
        return fields;
    }

    private void visit(Element parent) {
        for (Element child : parent.children()) {
            if (!WordXml.isOfWord(child)) {
                visit(child);
                continue;
            }
            switch (child.name()) {
                case "fldChar" -> character(child);
                case "instrText" -> innermostCode(child.text());
                case "fldSimple" -> simple(child);
                case "t" -> text(child);
                default -> visit(child);
            }
        }
    }

    private void character(Element character) {
        switch (character.own("fldCharType").orElse("")) {
            case "begin" -> begin(character);
            case "separate" -> open.stream().skip(Math.max(0, open.size() - 1)).forEach(field -> field.showing = true);
            case "end" -> {
                if (!open.isEmpty()) {
                    open.remove(open.size() - 1);
                }
            }
            default -> {}
        }
    }

    private Field begin(Element element) {
        Field field = new Field(element);
        found.add(field);
        open.add(field);
        return field;
    }

    private void simple(Element element) {
        Field field = begin(element);
        field.code.append(element.own("instr").orElse(""));
        field.showing = true;
        visit(element);
        open.remove(field);
    }

    private void innermostCode(String code) {
        if (!open.isEmpty()) {
            open.get(open.size() - 1).code.append(code);
        }
    }

    private void text(Element text) {
        for (Field field : open) {
            field.result.append(text.text());
            if (field.showing && field.isContents()) {
                ofContents.add(text);
            }
        }
    }

    /** Whether {@code piece} is shown by a table of contents. */
    boolean isOfContents(Element piece) {
        return ofContents.contains(piece);
    }

    /** Tells {@code complaints} of tags in codes. */
    void check(PartComplaints complaints, Places places) {
        for (Field field : found) {
            int tag = tagIn(field.code);
            if (tag >= 0) {
                String code = field.code.toString();
                complaints.about(
                        Complaint.of(Remark.FIELD_CODE),
                        places.of(field.begin, FaultPlace.Spot.FIELD, code)
                                .from(tag, code.stripTrailing().length()));
            }
        }
    }

    /** Lets Word compute anew what the rest of the document decides; a field that shows a tag's text keeps it. */
    void markDirty() {
        for (Field field : found) {
            boolean computed = REFERENCES.contains(field.name()) || field.name().equals(PAGES);
            if (computed && (field.isContents() || tagIn(field.result) < 0)) {
                field.begin.setOwn("dirty", "true");
            }
        }
    }

    /** Whether something in the part refers to other places of the document. */
    boolean hasReferences() {
        return found.stream().anyMatch(field -> REFERENCES.contains(field.name()));
    }

    private static int tagIn(CharSequence text) {
        String letters = text.toString();
        for (int index = 0; index < letters.length(); index++) {
            if (TagLexer.startsAt(letters, index)) {
                return index;
            }
        }
        return -1;
    }
}

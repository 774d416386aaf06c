package kz.esep.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.feedback.ItemKind;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.intake.NoDataMark;
import kz.esep.language.Letters;
import kz.esep.language.OfficialDate;
import kz.esep.reference.SeveralBodies;
import kz.esep.reference.StateBody;
import kz.esep.storage.CsvLine;
import kz.esep.storage.CsvLines;

/** Reads one line of an export: into an item, or into what keeps it from being one. */
final class LineReader {

    private static final int SHOWN_MOST = 200;
    private static final int MARK_LETTERS_MOST = 16;

    private final ExportColumns columns;
    private final Lexicon lexicon;
    private final LocalDate arrived;
    private final CsvLine line;
    private final Place place;
    private final List<Finding> findings = new ArrayList<>();

    private LineReader(ExportColumns columns, Lexicon lexicon, LocalDate arrived, CsvLine line, Place place) {
        this.columns = columns;
        this.lexicon = lexicon;
        this.arrived = arrived;
        this.line = line;
        this.place = place;
    }

    /**
     * What a line says.
     *
     * @param item what it tells; it counts unless a finding leaves the line out
     * @param receivedOn the day it came in, if that can be read
     * @param findings what is wrong with it, not yet weighed
     * @param isShort whether its last cells are not there, none of them needed
     */
    record Reading(
            Optional<ExportItem> item, Optional<LocalDate> receivedOn, List<Finding> findings, boolean isShort) {}

    /**
     * Reads {@code line}.
     *
     * @param columns where its fields are
     * @param lexicon what its words mean
     * @param arrived the day the file was first seen: nothing in it happened later
     * @param file the export
     */
    static Reading read(CsvLine line, ExportColumns columns, Lexicon lexicon, LocalDate arrived, Place file) {
        Place place = file.atCell(String.valueOf(line.number()));
        return new LineReader(columns, lexicon, arrived, line, place).reading();
    }

    private Reading reading() {
        return switch (line.trouble()) {
            case NONE -> isOfWidth() ? cells() : refused(misfit());
            case QUOTE -> refused(Finding.of(FindingCode.R053, place, shown(line.cell(0))));
            case TOO_LONG ->
                refused(Finding.of(FindingCode.R054, place, "")
                        .with("expected", String.valueOf(CsvLines.CELL_LETTERS_MOST)));
        };
    }

    private Reading refused(Finding finding) {
        return new Reading(Optional.empty(), Optional.empty(), List.of(finding), false);
    }

    private Reading cells() {
        Optional<LocalDate> receivedOn =
                needed(ExportField.RECEIVED_ON).flatMap(typed -> day(ExportField.RECEIVED_ON, typed));
        String answered = optional(ExportField.ANSWERED_ON);
        Optional<LocalDate> answeredOn = answered.isEmpty() ? Optional.empty() : day(ExportField.ANSWERED_ON, answered);
        boolean answerIsClear = answered.isEmpty() || answeredOn.isPresent();
        checkOrder(receivedOn, answeredOn);
        Optional<String> body = needed(ExportField.BODY);
        Optional<String> subject = needed(ExportField.ITEM);
        Optional<ItemKind> itemKind = code(ExportField.ITEM_KIND).flatMap(ItemKind::find);
        Optional<Boolean> proposal = code(ExportField.KIND).map(ExportField.PROPOSAL::equals);
        Optional<Integer> decision = proposal.flatMap(one -> one ? decision(subject.orElse("")) : Optional.of(0));
        boolean whole = answerIsClear
                && Stream.of(receivedOn, body, subject, itemKind, decision).allMatch(Optional::isPresent);
        if (!whole) {
            return new Reading(Optional.empty(), receivedOn, findings, false);
        }
        checkBody(body.get(), receivedOn.get());
        int state = ItemState.KNOWN
                | (proposal.get() ? ItemState.PROPOSAL : 0)
                | decision.get()
                | (answeredOn.isPresent() ? ItemState.ANSWERED : 0);
        String id = optional(ExportField.ID);
        ExportItem item = new ExportItem(
                shown(id),
                identity(id, itemKind.get()),
                lexicon.body(body.get(), receivedOn.get()),
                itemKind.get(),
                Letters.oneLine(subject.get()),
                receivedOn.get(),
                state);
        return new Reading(Optional.of(item), receivedOn, findings, line.cells().size() < columns.width());
    }

    /**
     * Whether the cells are those of the headings. Where they are more, or needed ones are missing, a separator or a line break
     * stands in a text, and every cell may be another's. Blank cells at the end some programs do not write.
     */
    private boolean isOfWidth() {
        return line.cells().size() >= columns.neededWidth()
                && line.cells().stream().skip(columns.width()).allMatch(String::isEmpty);
    }

    private Finding misfit() {
        return Finding.of(FindingCode.R052, place, String.valueOf(line.cells().size()))
                .with("expected", String.valueOf(columns.width()));
    }

    private Optional<LocalDate> day(ExportField field, String typed) {
        Optional<LocalDate> day = lexicon.day(typed);
        if (day.isEmpty()) {
            report(FindingCode.R042, field, typed, "");
        } else if (day.get().isAfter(arrived)) {
            report(FindingCode.R049, field, OfficialDate.inDigits(day.get()), OfficialDate.inDigits(arrived));
        }
        return day;
    }

    private void checkOrder(Optional<LocalDate> receivedOn, Optional<LocalDate> answeredOn) {
        if (receivedOn.isPresent() && answeredOn.isPresent() && answeredOn.get().isBefore(receivedOn.get())) {
            findings.add(Finding.of(FindingCode.R043, place, OfficialDate.inDigits(answeredOn.get()))
                    .with("expected", OfficialDate.inDigits(receivedOn.get())));
        }
    }

    private void checkBody(String typed, LocalDate day) {
        List<StateBody> named = lexicon.severalBodies(typed, day);
        if (!named.isEmpty()) {
            findings.add(SeveralBodies.finding(place, shown(typed), named));
        }
    }

    private Optional<Integer> decision(String subject) {
        String word = optional(ExportField.DECISION);
        String reference = optional(ExportField.REFERENCE);
        String reason = optional(ExportField.REASON);
        if (word.isEmpty() && !reference.isEmpty() && !reason.isEmpty()) {
            findings.add(Finding.of(FindingCode.R044, place, shown(reference)).with("expected", shown(reason)));
            return Optional.empty();
        }
        Optional<String> decided = !word.isEmpty()
                ? known(ExportField.DECISION, word)
                : Optional.of(
                        !reference.isEmpty()
                                ? ExportField.ACCEPTED
                                : !reason.isEmpty() ? ExportField.REFUSED : ExportField.UNDECIDED);
        if (!word.isEmpty()) {
            decided.ifPresent(decision -> checkDecision(decision, word, reference, reason));
        }
        return decided.map(decision -> switch (decision) {
            case ExportField.ACCEPTED -> accepted(reference, subject);
            case ExportField.REFUSED -> refused(reason, subject);
            default -> 0;
        });
    }

    /** Asks about a decision beside which stands what belongs to another one. */
    private void checkDecision(String decision, String word, String reference, String reason) {
        if (!reference.isEmpty() && !decision.equals(ExportField.ACCEPTED)) {
            contradicted(word, ExportField.REFERENCE, reference);
        } else if (!reason.isEmpty() && !decision.equals(ExportField.REFUSED)) {
            contradicted(word, ExportField.REASON, reason);
        }
    }

    private void contradicted(String word, ExportField field, String text) {
        report(FindingCode.R029, field, word, shown(text));
    }

    private int accepted(String reference, String subject) {
        if (reference.isEmpty()) {
            findings.add(Finding.of(FindingCode.R045, place, shown(subject)));
            return ItemState.ACCEPTED;
        }
        return ItemState.ACCEPTED | ItemState.REFERENCED;
    }

    private int refused(String reason, String subject) {
        if (reason.isEmpty()) {
            findings.add(Finding.of(FindingCode.R046, place, shown(subject)));
            return ItemState.REFUSED;
        }
        return ItemState.REFUSED | ItemState.REASONED;
    }

    /** The portal's number, where it gives one, tells an item apart among those of one layout and kind of subject; else all cells do. */
    private List<String> identity(String id, ItemKind kind) {
        String layout = columns.layout().code();
        if (!id.isEmpty()) {
            return List.of(layout, kind.code(), id);
        }
        int width = columns.width();
        List<String> cells = new ArrayList<>(width + 1);
        cells.add(layout);
        for (int column = 0; column < width; column++) {
            cells.add(line.cell(column));
        }
        return cells;
    }

    private Optional<String> code(ExportField field) {
        Optional<String> fixed = columns.fixed(field);
        return fixed.isPresent() ? fixed : needed(field).flatMap(typed -> known(field, typed));
    }

    private Optional<String> known(ExportField field, String typed) {
        Optional<String> code = lexicon.code(field, typed);
        if (code.isEmpty()) {
            report(FindingCode.R040, field, typed, lexicon.examples(field));
        }
        return code;
    }

    private Optional<String> needed(ExportField field) {
        String text = optional(field);
        if (text.isEmpty()) {
            report(FindingCode.R041, field, "", "");
        }
        return Optional.of(text).filter(typed -> !typed.isEmpty());
    }

    /** What stands there; empty where people say that there is nothing. */
    private String optional(ExportField field) {
        String text = columns.text(line, field);
        boolean nothing = text.length() <= MARK_LETTERS_MOST && (NoDataMark.isMark(text) || NoDataMark.isNo(text));
        return nothing ? "" : text;
    }

    private void report(FindingCode code, ExportField field, String value, String expected) {
        String heading = shown(columns.heading(field));
        findings.add(Finding.of(code, place, shown(value))
                .with("field_kk", heading)
                .with("field_ru", heading)
                .with("expected", expected));
    }

    /** As much of {@code text} as a person needs to find it again. */
    static String shown(String text) {
        String line = Letters.oneLine(text.length() > 2 * SHOWN_MOST ? text.substring(0, 2 * SHOWN_MOST) : text);
        return line.length() <= SHOWN_MOST ? line : line.substring(0, SHOWN_MOST) + "…";
    }
}

package kz.esep.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.form.SubmissionForm;
import kz.esep.hearings.DocumentKind;
import kz.esep.history.CountedHearing;
import kz.esep.history.History;
import kz.esep.language.OfficialDate;

/**
 * Holds every protocol against the notice of its hearing: in the same workbook, else in an archived month. A notice comes
 * a month or two before its protocol, so only an office whose notices of the {@link #MONTHS_NEEDED} months before are
 * archived can be told that one is missing.
 */
final class ProtocolsAndNotices {

    /** Thirty days of notice, the hearing, the protocol's term: the notice was placed within three months before. */
    static final int MONTHS_NEEDED = 3;

    /** Where so many protocols and none of them has a notice, the office numbers them in its own way: told once. */
    private static final int ALL_LEAST = 5;

    private final SubmissionForm form;

    ProtocolsAndNotices(SubmissionForm form) {
        this.form = form;
    }

    /**
     * Tells what the protocols of {@code office} lack or contradict.
     *
     * @return how many could not be held against a notice: it is not in the workbook and may be in a month that is not
     *     archived
     */
    int check(OfficeRows office, History history, Consumer<Finding> findings) {
        Map<String, List<CountedHearing>> notices =
                office.read(DocumentKind.NOTICE).stream().collect(Collectors.groupingBy(CountedHearing::numberKey));
        boolean knowsNotices = IntStream.rangeClosed(1, MONTHS_NEEDED)
                .allMatch(back -> history.find(back)
                        .filter(past -> past.knows(office.code(), DocumentKind.NOTICE))
                        .isPresent());
        List<CountedHearing> alone = new ArrayList<>();
        int notEvaluated = 0;
        String monthsSeen = String.valueOf(history.months().size());
        List<CountedHearing> protocols = office.counted(DocumentKind.PROTOCOL);
        for (CountedHearing protocol : protocols) {
            Optional<CountedHearing> notice = notices.getOrDefault(protocol.numberKey(), List.of()).stream()
                    .filter(protocol::isSameHearing)
                    .findFirst()
                    .or(() -> noticeOf(protocol, history));
            if (notice.isPresent()) {
                contradictions(protocol, notice.get(), findings);
            } else if (knowsNotices) {
                alone.add(protocol);
            } else {
                notEvaluated++;
            }
        }
        if (alone.size() >= ALL_LEAST && alone.size() == protocols.size()) {
            findings.accept(Finding.of(
                            FindingCode.X015, office.place(DocumentKind.PROTOCOL.sheet()), String.valueOf(alone.size()))
                    .with("expected", monthsSeen)
                    .restingOn(alone.stream()
                            .flatMap(protocol -> protocol.facts().stream())
                            .toList()));
        } else {
            alone.forEach(protocol -> findings.accept(Finding.of(FindingCode.X006, protocol.place(), protocol.number())
                    .with("expected", monthsSeen)
                    .restingOn(protocol.facts())));
        }
        return notEvaluated;
    }

    /** The notice as it stood in the month in which it was placed, the latest where there are several. */
    private static Optional<CountedHearing> noticeOf(CountedHearing protocol, History history) {
        return history.noticesOf(protocol)
                .max(Comparator.comparing(CountedHearing::placed).thenComparing(CountedHearing::month));
    }

    private void contradictions(CountedHearing protocol, CountedHearing notice, Consumer<Finding> findings) {
        if (!protocol.form().equals(notice.form())) {
            findings.accept(about(protocol, notice, FindingCode.X009, shown(protocol), shown(notice)));
        }
        String own = protocol.projectKey();
        String other = notice.projectKey();
        if (!own.contains(other) && !other.contains(own)) {
            findings.accept(about(protocol, notice, FindingCode.X010, protocol.project(), notice.project()));
        }
        Optional<LocalDate> ended = protocol.heldOn();
        Optional<LocalDate> announced = notice.heldOn();
        if (ended.isPresent() && announced.isPresent() && ended.get().isBefore(announced.get())) {
            findings.accept(about(
                    protocol,
                    notice,
                    FindingCode.X011,
                    OfficialDate.inDigits(ended.get()),
                    OfficialDate.inDigits(announced.get())));
        }
    }

    private static Finding about(
            CountedHearing protocol, CountedHearing notice, FindingCode code, String value, String expected) {
        List<String> facts = new ArrayList<>(protocol.facts());
        facts.addAll(notice.facts());
        facts.add(expected);
        return Finding.of(code, protocol.place(), value)
                .with("expected", expected)
                .with("read", protocol.number())
                .with("detail", notice.place().toString())
                .restingOn(facts);
    }

    private String shown(CountedHearing hearing) {
        return form.getSheet(hearing.kind().sheet())
                .getColumn("form")
                .choices()
                .map(choices -> choices.shown(hearing.form()))
                .orElse(hearing.form());
    }
}

package kz.esep.feedback;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.Bilingual;
import kz.esep.reference.Contradictions;
import kz.esep.reference.TableReader;

/** The duties of state bodies over time, from {@code feedback-duties.csv}. */
public final class FeedbackDuties {

    private static final String FILE = "feedback-duties.csv";
    private static final List<String> COLUMNS = List.of(
            "duty", "period", "valid_from", "valid_to", "label_kk", "label_ru", "citation_kk", "citation_ru", "source");

    private final List<FeedbackDuty> duties;

    private FeedbackDuties(List<FeedbackDuty> duties) {
        this.duties = duties;
    }

    private record Entry(FeedbackDuty duty, Place place) {

        boolean contradicts(Entry other) {
            return duty.kind() == other.duty.kind() && duty.validity().overlaps(other.duty.validity());
        }
    }

    /** Reads the table; faults go to {@code reader}. */
    public static FeedbackDuties read(TableReader reader) {
        List<Entry> entries = reader.read(FILE, COLUMNS, line -> new Entry(duty(line), line.place()));
        for (Entry entry : Contradictions.in(entries, Entry::contradicts)) {
            reader.fault(FindingCode.D005, entry.place(), entry.duty().kind().code(), "valid_from, valid_to");
        }
        return new FeedbackDuties(entries.stream().map(Entry::duty).toList());
    }

    /** The duties that hold on the last day of {@code month}, in the order of the table. */
    public List<FeedbackDuty> in(YearMonth month) {
        return duties.stream()
                .filter(duty -> duty.validity().covers(month.atEndOfMonth()))
                .toList();
    }

    private static FeedbackDuty duty(TableReader.Line line) {
        line.required("source");
        List<String> kinds = Arrays.stream(FeedbackDuty.Kind.values())
                .map(FeedbackDuty.Kind::code)
                .toList();
        List<String> lengths = Arrays.stream(ReportingPeriod.Length.values())
                .map(ReportingPeriod.Length::code)
                .toList();
        return new FeedbackDuty(
                FeedbackDuty.Kind.find(line.oneOf("duty", kinds)).orElseThrow(),
                ReportingPeriod.Length.find(line.oneOf("period", lengths)).orElseThrow(),
                line.validity(),
                new Bilingual(line.required("label_kk"), line.required("label_ru")),
                new Bilingual(line.required("citation_kk"), line.required("citation_ru")));
    }
}

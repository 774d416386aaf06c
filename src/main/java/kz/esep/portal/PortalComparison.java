package kz.esep.portal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.feedback.FeedbackCounts;
import kz.esep.feedback.ItemKind;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.form.Choices;
import kz.esep.form.Column;
import kz.esep.form.Sheet;
import kz.esep.form.SubmissionForm;
import kz.esep.language.Language;
import kz.esep.reference.RegionCode;
import kz.esep.reference.StateBody;

/**
 * Holds what the {@code feedback} sheets of a month state against what the portals' exports give, as declared totals are held
 * against recomputed ones: sums of a body and a kind of subject, and only where the exports speak of both. An export need not
 * hold everything, so that a body of which it is silent is no discrepancy.
 */
public final class PortalComparison {

    private final Sheet sheet;

    /** With the form whose headings are named. */
    public PortalComparison(SubmissionForm form) {
        this.sheet = form.getSheet("feedback");
    }

    /**
     * A body and a kind of subject, whose counts are summed and compared.
     *
     * @param body the body
     * @param kind what kind of subject it is about
     */
    public record Pair(StateBody body, ItemKind kind) {}

    /**
     * How far the two agree.
     *
     * @param compared of how many pairs the sheets speak too, so that they could be compared
     * @param discrepancies what does not agree, by body, kind and letter
     * @param unstated the pairs of which no sheet speaks
     * @param findings a warning for each discrepancy at the first row that states it, and for each pair no sheet speaks of
     */
    public record Result(
            int compared, List<PortalDiscrepancy> discrepancies, List<Pair> unstated, List<Finding> findings) {

        public Result {
            discrepancies = List.copyOf(discrepancies);
            unstated = List.copyOf(unstated);
            findings = List.copyOf(findings);
        }
    }

    /** Compares {@code figures} of a month with what the {@code sheets} that count in it state. */
    public Result compare(PortalFigures figures, List<SheetFigure> sheets) {
        Map<Key, List<PortalFigures.Line>> listed = figures.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> new Key(line.body().key(), line.kind()), LinkedHashMap::new, Collectors.toList()));
        Map<Key, List<SheetFigure>> stated =
                sheets.stream().collect(Collectors.groupingBy(figure -> new Key(figure.bodyKey(), figure.kind())));
        List<PortalDiscrepancy> discrepancies = new ArrayList<>();
        List<Pair> unstated = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        listed.forEach((key, lines) -> {
            Pair pair = new Pair(lines.get(0).body(), key.kind());
            List<SheetFigure> rows = stated.getOrDefault(key, List.of());
            FeedbackCounts recomputed = sum(lines.stream().map(PortalFigures.Line::counts));
            if (rows.isEmpty()) {
                unstated.add(pair);
                findings.add(unstated(pair, recomputed, lines.get(0)));
                return;
            }
            for (PortalDiscrepancy discrepancy : differences(pair, rows, recomputed)) {
                discrepancies.add(discrepancy);
                findings.add(differing(discrepancy, rows.get(0).place(), figures.month()));
            }
        });
        return new Result(listed.size() - unstated.size(), discrepancies, unstated, findings);
    }

    /** What is one pair: a body the table does not know may have been typed in capitals here and not there. */
    private record Key(String body, ItemKind kind) {}

    private static List<PortalDiscrepancy> differences(Pair pair, List<SheetFigure> rows, FeedbackCounts recomputed) {
        FeedbackCounts stated = sum(rows.stream().map(SheetFigure::counts));
        return Arrays.stream(PortalDiscrepancy.Input.values())
                .map(input -> new PortalDiscrepancy(
                        region(rows), pair.body(), pair.kind(), input, input.of(stated), input.of(recomputed)))
                .filter(discrepancy -> discrepancy.difference() != 0)
                .toList();
    }

    private static FeedbackCounts sum(Stream<FeedbackCounts> counts) {
        return counts.reduce(FeedbackCounts.NONE, FeedbackCounts::plus);
    }

    private static RegionCode region(List<SheetFigure> rows) {
        List<RegionCode> regions =
                rows.stream().map(SheetFigure::region).distinct().toList();
        return regions.size() == 1 ? regions.get(0) : RegionCode.COUNTRY;
    }

    private Finding differing(PortalDiscrepancy discrepancy, Place place, YearMonth month) {
        Column column = sheet.getColumn(discrepancy.input().column());
        return where(
                        Finding.of(FindingCode.X020, place, String.valueOf(discrepancy.stated())),
                        discrepancy.body(),
                        discrepancy.kind())
                .with("label_kk", column.labelKk())
                .with("label_ru", column.labelRu())
                .with("expected", String.valueOf(discrepancy.recomputed()))
                .restingOn(
                        month.toString(),
                        discrepancy.body().key(),
                        discrepancy.kind().code(),
                        discrepancy.input().code(),
                        String.valueOf(discrepancy.recomputed()));
    }

    private Finding unstated(Pair pair, FeedbackCounts counts, PortalFigures.Line first) {
        Place export = Place.ofFile(first.files().get(0));
        return where(Finding.of(FindingCode.X021, export, pair.body().name().ru()), pair.body(), pair.kind())
                .with("read", String.valueOf(counts.receivedProposals()))
                .with("expected", String.valueOf(counts.receivedComments()));
    }

    private Finding where(Finding finding, StateBody body, ItemKind kind) {
        Choices kinds = sheet.getColumn("kind").choices().orElseThrow();
        return finding.with("where_kk", body.name().kk() + ", " + kinds.label(Language.KK, kind.code()))
                .with("where_ru", body.name().ru() + ", " + kinds.label(Language.RU, kind.code()));
    }
}

package kz.esep.portal;

import java.util.ArrayList;
import java.util.List;
import kz.esep.feedback.FeedbackCounts;
import kz.esep.feedback.ItemKind;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.form.Choices;
import kz.esep.form.Column;
import kz.esep.form.Sheet;
import kz.esep.form.SubmissionForm;
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
     * What does not agree.
     *
     * @param discrepancies by body, kind and letter
     * @param unstated bodies with a kind of subject no sheet speaks of
     * @param findings a warning for each of them at the first row that states it, and for each body and kind no sheet speaks of
     */
    public record Result(List<PortalDiscrepancy> discrepancies, List<StateBody> unstated, List<Finding> findings) {

        public Result {
            discrepancies = List.copyOf(discrepancies);
            unstated = List.copyOf(unstated);
            findings = List.copyOf(findings);
        }
    }

    /** Compares {@code figures} of a month with what the {@code sheets} that count in it state. */
    public Result compare(PortalFigures figures, List<SheetFigure> sheets) {
        List<PortalDiscrepancy> discrepancies = new ArrayList<>();
        List<StateBody> unstated = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Compared compared : compared(figures)) {
            List<SheetFigure> rows = sheets.stream().filter(compared::isIn).toList();
            FeedbackCounts recomputed = figures.sum(compared.body().key(), compared.kind());
            if (rows.isEmpty()) {
                unstated.add(compared.body());
                findings.add(unstated(compared, recomputed, figures));
                continue;
            }
            FeedbackCounts stated =
                    rows.stream().map(SheetFigure::counts).reduce(FeedbackCounts.NONE, FeedbackCounts::plus);
            for (PortalDiscrepancy.Input input : PortalDiscrepancy.Input.values()) {
                PortalDiscrepancy discrepancy = new PortalDiscrepancy(
                        region(rows), compared.body(), compared.kind(), input, input.of(stated), input.of(recomputed));
                if (discrepancy.difference() != 0) {
                    discrepancies.add(discrepancy);
                    findings.add(differing(discrepancy, rows.get(0).place(), figures));
                }
            }
        }
        return new Result(discrepancies, unstated, findings);
    }

    private record Compared(StateBody body, ItemKind kind) {

        boolean isIn(SheetFigure figure) {
            return figure.kind() == kind && figure.bodyKey().equals(body.key());
        }
    }

    private static List<Compared> compared(PortalFigures figures) {
        return figures.lines().stream()
                .map(line -> new Compared(line.body(), line.kind()))
                .distinct()
                .toList();
    }

    private static RegionCode region(List<SheetFigure> rows) {
        List<RegionCode> regions =
                rows.stream().map(SheetFigure::region).distinct().toList();
        return regions.size() == 1 ? regions.get(0) : RegionCode.COUNTRY;
    }

    private Finding differing(PortalDiscrepancy discrepancy, Place place, PortalFigures figures) {
        Column column = sheet.getColumn(discrepancy.input().column());
        return where(
                        Finding.of(FindingCode.X020, place, String.valueOf(discrepancy.stated())),
                        discrepancy.body(),
                        discrepancy.kind())
                .with("label_kk", column.labelKk())
                .with("label_ru", column.labelRu())
                .with("expected", String.valueOf(discrepancy.recomputed()))
                .restingOn(
                        figures.month().toString(),
                        discrepancy.body().key(),
                        discrepancy.kind().code(),
                        discrepancy.input().code(),
                        String.valueOf(discrepancy.recomputed()));
    }

    private Finding unstated(Compared compared, FeedbackCounts counts, PortalFigures figures) {
        Place export = Place.ofFile(figures.of(compared.body().key(), compared.kind())
                .get(0)
                .files()
                .get(0));
        return where(
                        Finding.of(
                                FindingCode.X021, export, compared.body().name().ru()),
                        compared.body(),
                        compared.kind())
                .with("read", String.valueOf(counts.receivedProposals()))
                .with("expected", String.valueOf(counts.receivedComments()));
    }

    private Finding where(Finding finding, StateBody body, ItemKind kind) {
        String shown = shown(kind);
        return finding.with("where_kk", body.name().kk() + ", " + shown)
                .with("where_ru", body.name().ru() + ", " + shown);
    }

    /** The kind as the sheet's dropdown shows it. */
    private String shown(ItemKind kind) {
        Choices kinds = sheet.getColumn("kind").choices().orElseThrow();
        return kinds.shown(kind.code());
    }
}

package kz.esep.dashboard;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import kz.esep.finding.Severity;
import kz.esep.hearings.CountCode;
import kz.esep.letters.RegisteredLetter;
import kz.esep.reference.RegionCode;
import org.jspecify.annotations.Nullable;

/** Makes what the page of one month shows. */
final class MonthMaker {

    private final Path output;
    private final Naming naming;
    private final PageTexts texts;

    MonthMaker(Path output, Naming naming, PageTexts texts) {
        this.output = output;
        this.naming = naming;
        this.texts = texts;
    }

    /**
     * The page.
     *
     * @param letters those about the month
     * @param today on which answers are awaited
     * @param archive the address of the folder of its revisions
     * @throws IOException if its folder cannot be listed
     */
    MonthPage make(
            KeptMonth month,
            @Nullable YearMonth previous,
            @Nullable YearMonth next,
            List<RegisteredLetter> letters,
            LocalDate today,
            String archive)
            throws IOException {
        String folder = month.month().toString();
        ReceivedFiles files = new ReceivedFiles(month);
        return new MonthPage(
                Naming.month(month.month()),
                neighbour(previous),
                neighbour(next),
                month.isReported(),
                archive,
                Naming.day(month.offices().stream()
                        .flatMap(office -> office.due().stream())
                        .findFirst()),
                MonthSummary.received(month.regionalOffices()),
                IndexMaker.HEADLINES.stream()
                        .map(code -> new MonthPage.Headline(
                                naming.count(code, month.month()), count(month, RegionCode.COUNTRY, code)))
                        .toList(),
                Arrays.stream(Severity.values())
                        .map(severity -> new MonthPage.SeverityCount(severity.name(), month.count(severity)))
                        .toList(),
                offices(month, files),
                files.rows(naming, texts),
                month.figures().codes().stream()
                        .map(code -> naming.count(code, month.month()))
                        .toList(),
                figures(month),
                violations(month),
                FindingRows.of(month, output, naming),
                Math.max(0, month.findings().size() - FindingRows.MOST),
                discrepancies(month),
                feedback(month),
                LetterRow.of(letters, today, naming, "../"),
                new DocumentFolder(texts, naming, output).groups(folder, folder, month.month()),
                month.unreadable());
    }

    private static MonthPage.@Nullable Neighbour neighbour(@Nullable YearMonth month) {
        return month == null
                ? null
                : new MonthPage.Neighbour(Naming.month(month), "../" + month + "/" + Dashboard.PAGE);
    }

    private static String count(KeptMonth month, RegionCode region, CountCode code) {
        return Shown.count(month.figures().count(region, code));
    }

    private List<MonthPage.OfficeRow> offices(KeptMonth month, ReceivedFiles files) {
        List<MonthPage.OfficeRow> rows = new ArrayList<>();
        for (KeptMonth.Office office : month.regionalOffices()) {
            rows.add(new MonthPage.OfficeRow(
                    naming.region(office.region(), month.month()),
                    office.state().name().toLowerCase(Locale.ROOT),
                    Naming.day(office.arrivedOn()),
                    office.daysAfterDue().equals("0") ? "" : office.daysAfterDue(),
                    Shown.count(files.countedNumber(office.region())),
                    IndexMaker.HEADLINES.stream()
                            .map(code -> count(month, office.region(), code))
                            .toList()));
        }
        return rows;
    }

    private List<MonthPage.FigureRow> figures(KeptMonth month) {
        List<RegionCode> regions = new ArrayList<>(month.figures().regions());
        if (!regions.isEmpty()) {
            regions.add(RegionCode.COUNTRY);
        }
        return regions.stream()
                .map(region -> new MonthPage.FigureRow(
                        naming.region(region, month.month()),
                        region.equals(RegionCode.COUNTRY),
                        month.figures().codes().stream()
                                .map(code -> count(month, region, code))
                                .toList()))
                .toList();
    }

    private List<MonthPage.RegionViolations> violations(KeptMonth month) {
        Map<RegionCode, List<MonthPage.ViolationRow>> byRegion = new LinkedHashMap<>();
        for (KeptMonth.CountedViolation violation : month.violations()) {
            byRegion.computeIfAbsent(violation.region(), region -> new ArrayList<>())
                    .add(new MonthPage.ViolationRow(
                            naming.count(violation.code(), month.month()),
                            violation.ruleSet(),
                            violation.paragraph(),
                            violation.hearing(),
                            Naming.day(violation.due()),
                            Naming.day(violation.actual()),
                            days(month.days(violation)),
                            violation.file(),
                            violation.sheet(),
                            violation.row()));
        }
        return byRegion.entrySet().stream()
                .map(region -> new MonthPage.RegionViolations(
                        naming.region(region.getKey(), month.month()), region.getValue()))
                .toList();
    }

    private static String days(OptionalInt days) {
        return days.isPresent() ? String.valueOf(days.getAsInt()) : "";
    }

    private List<MonthPage.DiscrepancyRow> discrepancies(KeptMonth month) {
        return month.discrepancies().stream()
                .map(one -> new MonthPage.DiscrepancyRow(
                        naming.region(one.region(), month.month()),
                        naming.count(one.code(), month.month()),
                        one.source(),
                        one.stated(),
                        Shown.text(one.recomputed()),
                        Shown.text(one.difference())))
                .toList();
    }

    private List<MonthPage.FeedbackRow> feedback(KeptMonth month) {
        return month.feedback().stream()
                .map(one -> new MonthPage.FeedbackRow(
                        naming.region(one.region(), month.month()),
                        one.b(),
                        one.c(),
                        one.e(),
                        one.g(),
                        one.index(),
                        one.band()))
                .toList();
    }
}

package kz.esep.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.finding.Refusal;
import kz.esep.hearings.Assessment;
import kz.esep.hearings.Assessor;
import kz.esep.intake.Submission;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;

/** Brings the submissions of all offices together, month by month. */
public final class Ledgers {

    private static final Pattern MONTH_IN_NAME = Pattern.compile("(?<!\\d)(20\\d{2})-(0[1-9]|1[0-2])(?!\\d)");

    private final Regions regions;
    private final Assessor assessor;

    /** With the regions of each month and the judge of documents. */
    public Ledgers(Regions regions, Assessor assessor) {
        this.regions = regions;
        this.assessor = assessor;
    }

    /** The months for which a usable submission came, oldest first. */
    public static NavigableSet<YearMonth> months(List<Submission> submissions) {
        NavigableSet<YearMonth> months = new TreeSet<>();
        for (Submission submission : submissions) {
            if (submission.isUsable()) {
                submission.identity().month().ifPresent(months::add);
            }
        }
        return months;
    }

    /**
     * The month under which a file is shown: its identity's, or for a file that could not be identified the one its name
     * or folder bears. The name never decides what is counted.
     */
    public static Optional<YearMonth> shownUnder(Submission submission) {
        return submission
                .identity()
                .month()
                .or(() -> monthInName(submission.file().name()));
    }

    /** The last month named in {@code name}, as in {@code 2021-11/KZ-19.xlsx}. */
    public static Optional<YearMonth> monthInName(String name) {
        Optional<YearMonth> month = Optional.empty();
        Matcher matcher = MONTH_IN_NAME.matcher(name);
        while (matcher.find()) {
            month = Optional.of(YearMonth.parse(matcher.group()));
        }
        return month;
    }

    /**
     * The ledger of {@code month} out of all {@code submissions}.
     *
     * @param aboutFiles findings about files that are no submissions; those whose name bears the month are taken
     */
    public MonthLedger keep(YearMonth month, LocalDate asOf, List<Submission> submissions, List<Finding> aboutFiles) {
        List<Submission> received = submissions.stream()
                .filter(submission ->
                        shownUnder(submission).filter(month::equals).isPresent())
                .toList();
        List<Finding> findings = new ArrayList<>();
        aboutFiles.stream()
                .filter(finding -> monthInName(finding.place().file())
                        .filter(month::equals)
                        .isPresent())
                .forEach(findings::add);
        List<OfficeMonth> offices = new ArrayList<>();
        List<Submission> speaking = new ArrayList<>();
        for (Region region : regions.of(month)) {
            List<OfficeMonth> candidates = usable(received, month, region)
                    .map(submission -> new OfficeMonth(
                            region, Optional.of(submission), Optional.of(assessor.assess(submission, month, asOf))))
                    .toList();
            List<OfficeMonth> accepted = accepted(candidates, findings);
            accepted.stream()
                    .filter(office -> !office.isSilent())
                    .forEach(office -> speaking.add(office.counted().orElseThrow()));
            Selection selection = Selection.of(accepted);
            findings.addAll(selection.findings());
            offices.add(
                    selection.counted().orElseGet(() -> new OfficeMonth(region, Optional.empty(), Optional.empty())));
        }
        Optional<OfficeMonth> national =
                regions.national(month).map(republic -> national(republic, month, received, findings));
        Map<RegionCode, Submission> counted = new HashMap<>();
        Stream.concat(offices.stream(), national.stream())
                .forEach(office -> office.counted()
                        .ifPresent(submission -> counted.put(office.region().code(), submission)));
        received.forEach(submission -> findings.addAll(own(submission, counted)));
        return new MonthLedger(month, asOf, offices, national, received, speaking, findings);
    }

    private static OfficeMonth national(
            Region republic, YearMonth month, List<Submission> received, List<Finding> findings) {
        Selection selection = Selection.ofNational(usable(received, month, republic)
                .map(submission -> new OfficeMonth(republic, Optional.of(submission), Optional.empty()))
                .toList());
        findings.addAll(selection.findings());
        return selection.counted().orElseGet(() -> new OfficeMonth(republic, Optional.empty(), Optional.empty()));
    }

    private static Stream<Submission> usable(List<Submission> received, YearMonth month, Region region) {
        return received.stream().filter(Submission::isUsable).filter(submission -> isFor(submission, month, region));
    }

    /** Those whose rows refuse nothing; of the others the findings are all that remains. */
    private static List<OfficeMonth> accepted(List<OfficeMonth> candidates, List<Finding> findings) {
        List<OfficeMonth> accepted = new ArrayList<>();
        for (OfficeMonth candidate : candidates) {
            Optional<Assessment> refusing = candidate.assessment().filter(Assessment::refuses);
            if (refusing.isEmpty()) {
                accepted.add(candidate);
            } else {
                Place file =
                        Place.ofFile(candidate.counted().orElseThrow().file().name());
                findings.addAll(Refusal.completed(refusing.get().findings(), file));
            }
        }
        return accepted;
    }

    /** A submission's own findings; of one that a later submission replaced, nobody needs to mend anything. */
    private static List<Finding> own(Submission submission, Map<RegionCode, Submission> counted) {
        Submission.Identity identity = submission.identity();
        return identity.region()
                .flatMap(region -> Optional.ofNullable(counted.get(region)))
                .filter(one -> isEarlier(identity, one.identity()))
                .map(one -> List.of(Finding.of(
                                FindingCode.X005,
                                Place.ofFile(submission.file().name()),
                                identity.number().orElseThrow().toString())
                        .with("expected", one.file().name())))
                .orElse(submission.findings());
    }

    private static boolean isEarlier(Submission.Identity one, Submission.Identity other) {
        return one.number().isPresent()
                && other.number().isPresent()
                && one.number().get() < other.number().get();
    }

    private static boolean isFor(Submission submission, YearMonth month, Region region) {
        Submission.Identity identity = submission.identity();
        return identity.month().filter(month::equals).isPresent()
                && identity.region().filter(region.code()::equals).isPresent();
    }
}

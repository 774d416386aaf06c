package kz.esep.intake;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.intake.Submission.Identity;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;

/**
 * Holds the names of a file and of its folders against what the workbook says inside. The workbook is right; but a file
 * in another office's or month's folder may be there by mistake.
 */
final class NamesOfFile {

    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(20\\d\\d)[-_. ]?(0[1-9]|1[0-2])(?![-_. ]?\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\d)(?<!\\d[-.])(0[1-9]|1[0-2])[-_. ](20\\d\\d)(?![-_. ]?\\d)");
    private static final Pattern REGION = Pattern.compile("(?<!\\p{L})KZ[-_ ]?(\\d\\d)(?!\\d)");

    private final Regions regions;

    NamesOfFile(Regions regions) {
        this.regions = regions;
    }

    /**
     * Tells where a name says something else.
     *
     * @param hidden the region the hidden sheet names; {@code ""} when there is none
     */
    void compare(Identity identity, String hidden, Place file, FindingLog findings) {
        for (String name : file.file().split("/", -1)) {
            identity.month().ifPresent(month -> compareMonth(name, month, file, findings));
            identity.region().ifPresent(region -> compareRegion(name, region, hidden, file, findings));
        }
    }

    private static void compareMonth(String name, YearMonth month, Place file, FindingLog findings) {
        Set<YearMonth> named = months(name);
        if (!named.isEmpty() && !named.contains(month)) {
            findings.add(Finding.of(FindingCode.T015, file, name).with("expected", month.toString()));
        }
    }

    private void compareRegion(String name, RegionCode region, String hidden, Place file, FindingLog findings) {
        Set<String> named = regions(name);
        boolean allAgree = named.contains(region.value()) && (hidden.isEmpty() || hidden.equals(region.value()));
        if (!named.isEmpty() && !allAgree) {
            findings.add(Finding.of(FindingCode.T016, file, name)
                    .with("read", String.join(", ", named))
                    .with("expected", region.value())
                    .with(
                            "detail",
                            Optional.of(hidden).filter(code -> !code.isEmpty()).orElse("–")));
        }
    }

    /** The months {@code name} may mean; a whole date, as of sending, is none. */
    private static Set<YearMonth> months(String name) {
        Set<YearMonth> months = new HashSet<>();
        Matcher yearFirst = YEAR_FIRST.matcher(name);
        while (yearFirst.find()) {
            months.add(YearMonth.of(Integer.parseInt(yearFirst.group(1)), Integer.parseInt(yearFirst.group(2))));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(name);
        while (monthFirst.find()) {
            months.add(YearMonth.of(Integer.parseInt(monthFirst.group(2)), Integer.parseInt(monthFirst.group(1))));
        }
        return months;
    }

    /** The regions {@code name} means, by a code in it or by being a region's name; a folder of the whole country means none. */
    private Set<String> regions(String name) {
        Set<String> codes = new TreeSet<>();
        Matcher code = REGION.matcher(name.replace('К', 'K').replace('к', 'k').toUpperCase(Locale.ROOT));
        while (code.find()) {
            codes.add("KZ-" + code.group(1));
        }
        if (!codes.isEmpty()) {
            return codes;
        }
        String plain = name.replaceFirst("(?i)\\.xls[xm]$", "");
        List<String> candidates = List.of(plain, plain.replaceAll("[-_. ]*\\d[-_.\\d]*", ""));
        return candidates.stream()
                .flatMap(candidate -> regions.find(candidate).stream())
                .filter(region -> !region.isNational())
                .map(RegionCode::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

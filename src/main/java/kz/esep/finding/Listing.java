package kz.esep.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of many findings is shown. A fault that stands in every row is listed a limited number of times for each sheet, and
 * then once with its true count (P003), so that no reader drowns in it. What offices have justified does not use up the
 * list: it has one of its own for each sheet.
 */
public final class Listing {

    /** So many findings of one code are listed for one sheet. */
    public static final int LISTED_MOST = 100;

    private static final String OF_CODE = "code";
    private static final String LISTED = "expected";

    /** Whatever has one list: a code on a sheet of a file. */
    private record Kind(String code, Place sheet) {}

    /** What came of one kind. */
    private static final class Tally {

        private final Finding first;
        private int listed;
        private int unlisted;

        Tally(Finding first) {
            this.first = first;
        }

        boolean takes() {
            if (listed < LISTED_MOST) {
                listed++;
                return true;
            }
            unlisted++;
            return false;
        }
    }

    private final Map<Kind, Tally> tallies = new LinkedHashMap<>();
    private final List<Finding> listed = new ArrayList<>();

    private Listing() {}

    /**
     * {@code findings} as they are shown: in their order, and at the end the counts of those that are too many. A list made
     * before may be listed again with others.
     */
    public static List<Finding> of(List<Finding> findings) {
        Listing listing = new Listing();
        findings.stream().filter(finding -> !isRemainder(finding)).forEach(listing::take);
        findings.stream().filter(Listing::isRemainder).forEach(listing::count);
        listing.tallies.values().stream()
                .filter(tally -> tally.unlisted > 0)
                .map(tally -> remainder(tally.first, tally.listed + tally.unlisted, tally.listed))
                .forEach(listing.listed::add);
        return List.copyOf(listing.listed);
    }

    /**
     * The finding that stands for those of one kind that are not in a list.
     *
     * @param one any of the kind
     * @param all how many there are
     * @param listed how many are in the list
     */
    static Finding remainder(Finding one, int all, int listed) {
        return Finding.of(FindingCode.P003, one.place().atCell(""), String.valueOf(all))
                .weighing(one.severity() == Severity.INFO ? Severity.INFO : Severity.WARNING)
                .with(OF_CODE, codeOf(one))
                .with(LISTED, String.valueOf(listed));
    }

    private static boolean isRemainder(Finding finding) {
        return finding.code() == FindingCode.P003;
    }

    private static String codeOf(Finding finding) {
        return isRemainder(finding)
                ? finding.arguments().getOrDefault(OF_CODE, "")
                : finding.code().name();
    }

    /** A justified finding stands before the office's words (P020) and is listed with them. */
    private void take(Finding finding) {
        if (finding.isJustified()) {
            Kind words = new Kind(FindingCode.P020.name(), finding.place().atCell(""));
            Tally tally = tallies.get(words);
            if (tally == null || tally.listed < LISTED_MOST) {
                listed.add(finding);
            }
        } else if (tally(finding).takes()) {
            listed.add(finding);
        }
    }

    private void count(Finding remainder) {
        int all = Integer.parseInt(remainder.value());
        int held = Integer.parseInt(remainder.arguments().getOrDefault(LISTED, "0"));
        tally(remainder).unlisted += all - held;
    }

    private Tally tally(Finding finding) {
        Kind kind = new Kind(codeOf(finding), finding.place().atCell(""));
        return tallies.computeIfAbsent(kind, none -> new Tally(finding));
    }
}

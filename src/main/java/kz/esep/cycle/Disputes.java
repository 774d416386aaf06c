package kz.esep.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.esep.aarhus.Chapter;
import kz.esep.aarhus.Chapters;
import kz.esep.history.SideSheet;
import kz.esep.history.SideSheetRow;
import kz.esep.language.Bilingual;
import kz.esep.language.Letters;
import kz.esep.reference.RegionCode;

/**
 * The disputes of a cycle. Rows of one number are one dispute, whichever offices, chapters and months they are of.
 *
 * @param disputes in the order in which they were first reported
 * @param rowsOf the rows of each
 * @param astray rows whose chapter is none
 */
record Disputes(List<Dispute> disputes, Map<Dispute, List<SideSheetRow>> rowsOf, List<SideSheetRow> astray) {

    private static final Pattern KAZAKH = Pattern.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]");

    /** Numbers of fewer signs are no courts'. */
    private static final int SHARED_LEAST = 5;

    Disputes {
        disputes = List.copyOf(disputes);
        rowsOf = Map.copyOf(rowsOf);
        astray = List.copyOf(astray);
    }

    /** Those of {@code material}. */
    static Disputes of(CycleMaterial material, Chapters chapters) {
        Map<String, List<SideSheetRow>> byNumber = new LinkedHashMap<>();
        List<SideSheetRow> astray = new ArrayList<>();
        for (SideSheetRow row : material.rows(SideSheet.CASES)) {
            if (chapters.find(row.text("chapter")).isPresent()) {
                byNumber.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row);
            } else {
                astray.add(row);
            }
        }
        Map<Dispute, List<SideSheetRow>> rowsOf = new LinkedHashMap<>();
        byNumber.values().forEach(rows -> rowsOf.put(dispute(rows, chapters), rows));
        return new Disputes(List.copyOf(rowsOf.keySet()), rowsOf, astray);
    }

    /** A short number is an office's own; one without a digit, such as {@code б/н}, tells no dispute from another. */
    private static String key(SideSheetRow row) {
        String number = Letters.numberKey(row.text("case_no"));
        if (number.chars().noneMatch(Character::isDigit)) {
            return row.region() + " " + number + " " + Letters.key(row.text("court") + row.text("subject"));
        }
        return number.length() < SHARED_LEAST ? row.region() + " " + number : number;
    }

    /** Those that {@code chapter} tells. */
    List<Dispute> of(Chapter chapter) {
        return disputes.stream()
                .filter(dispute -> dispute.chapters().contains(chapter))
                .toList();
    }

    /** The rows of {@code dispute}, oldest first. */
    List<SideSheetRow> rows(Dispute dispute) {
        return rowsOf.getOrDefault(dispute, List.of());
    }

    private static Dispute dispute(List<SideSheetRow> rows, Chapters chapters) {
        SideSheetRow latest = rows.get(rows.size() - 1);
        boolean anonymous =
                rows.stream().anyMatch(row -> row.answer("anonymise").orElse(false));
        Dispute.Parties named = new Dispute.Parties(both(rows, "claimant"), both(rows, "respondent"));
        List<SideSheetRow> finished =
                rows.stream().filter(row -> !hasEditorsNote(row)).toList();
        Bilingual summary = new Bilingual(text(finished, "summary_kk"), text(finished, "summary_ru"));
        Dispute told = new Dispute(
                latest.text("case_no"),
                distinct(rows, row -> chapters.find(row.text("chapter")).orElseThrow()).stream()
                        .sorted(Comparator.comparingInt(Chapter::number))
                        .toList(),
                List.<RegionCode>copyOf(distinct(rows, SideSheetRow::region)),
                both(rows, "court"),
                filedOn(rows),
                date(rows, "decided_on"),
                named,
                both(rows, "subject"),
                both(rows, "outcome"),
                both(rows, "status"),
                summary,
                anonymous,
                latest.place());
        return anonymous ? Anonymity.of(told) : told;
    }

    /** Whether its story holds a note of an editor's, so that it is not told. */
    static boolean hasEditorsNote(SideSheetRow row) {
        return Proofreader.hasEditorsNote(new Bilingual(row.text("summary_kk"), row.text("summary_ru")));
    }

    private static <T> Collection<T> distinct(List<SideSheetRow> rows, Function<SideSheetRow, T> part) {
        return rows.stream().map(part).distinct().toList();
    }

    private static String text(List<SideSheetRow> rows, String column) {
        return latest(rows, row -> Optional.of(row.text(column)).filter(text -> !text.isEmpty()))
                .orElse("");
    }

    /** Both languages may stand in one cell: {@code қанағаттандырылды / удовлетворено}. */
    private static Bilingual both(List<SideSheetRow> rows, String column) {
        String text = text(rows, column);
        String[] parts = text.split(" / ", -1);
        if (parts.length == 2) {
            return new Bilingual(parts[0].strip(), parts[1].strip());
        }
        return KAZAKH.matcher(text).find() ? new Bilingual(text, "") : Bilingual.alike(text);
    }

    /** The latest that was said, unless that is a later suit than the one decided: then the one before. */
    private static Optional<LocalDate> filedOn(List<SideSheetRow> rows) {
        Optional<LocalDate> decided = date(rows, "decided_on");
        List<SideSheetRow> before = rows.stream()
                .filter(row -> decided.isEmpty()
                        || row.date("filed_on")
                                .filter(filed -> !filed.isAfter(decided.get()))
                                .isPresent())
                .toList();
        return date(before, "filed_on");
    }

    private static Optional<LocalDate> date(List<SideSheetRow> rows, String column) {
        return latest(rows, row -> row.date(column));
    }

    private static <T> Optional<T> latest(List<SideSheetRow> rows, Function<SideSheetRow, Optional<T>> value) {
        Optional<T> found = Optional.empty();
        for (SideSheetRow row : rows) {
            Optional<T> next = value.apply(row);
            found = next.isPresent() ? next : found;
        }
        return found;
    }
}

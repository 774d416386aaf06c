package kz.esep.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.hearings.DocumentKind;
import kz.esep.history.CountedHearing;
import kz.esep.history.RowContent;
import kz.esep.language.Language;
import kz.esep.reference.RegionCode;

/** Offices of one month against each other: a sheet copied from a neighbour, a hearing in two regions. */
final class AcrossOffices {

    private static final int ROWS_LEAST = 5;

    /** A shorter project name, «Строительство АЗС», is no sign of one hearing in two regions. */
    private static final int PROJECT_LEAST = 20;

    private AcrossOffices() {}

    private record Pair(DocumentKind kind, RegionCode one, RegionCode other) {}

    static void check(List<OfficeRows> offices, Consumer<Finding> findings) {
        for (DocumentKind kind : DocumentKind.values()) {
            Set<Pair> copies = copies(offices, kind, findings);
            sameHearings(offices, kind, copies, findings);
        }
    }

    private static Set<Pair> copies(List<OfficeRows> offices, DocumentKind kind, Consumer<Finding> findings) {
        List<List<String>> contents = offices.stream()
                .map(office -> office.rows(kind.sheet()).stream()
                        .map(RowContent::withoutNumber)
                        .toList())
                .toList();
        Set<Pair> copies = new HashSet<>();
        for (int first = 0; first < offices.size(); first++) {
            for (int second = first + 1; second < offices.size(); second++) {
                OfficeRows one = offices.get(first);
                OfficeRows other = offices.get(second);
                Similarity similarity = Similarity.ofShorter(contents.get(first), contents.get(second));
                if (!one.code().equals(other.code()) && similarity.isCopy(ROWS_LEAST)) {
                    copies.add(new Pair(kind, one.code(), other.code()));
                    copies.add(new Pair(kind, other.code(), one.code()));
                    findings.accept(copied(one, other, kind, similarity));
                    findings.accept(copied(other, one, kind, similarity));
                }
            }
        }
        return copies;
    }

    private static Finding copied(OfficeRows one, OfficeRows other, DocumentKind kind, Similarity similarity) {
        Finding finding = Finding.of(FindingCode.X014, one.place(kind.sheet()), String.valueOf(similarity.percent()))
                .with("read", String.valueOf(similarity.common()))
                .with("detail", other.place(kind.sheet()).toString());
        return withRegion(finding, other).restingOn(facts(one, other, kind));
    }

    private static void sameHearings(
            List<OfficeRows> offices, DocumentKind kind, Set<Pair> copies, Consumer<Finding> findings) {
        Map<String, Map<RegionCode, Row>> firstByKey = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (OfficeRows office : offices) {
            office.counted(kind).forEach(hearing -> rows.add(new Row(office, hearing)));
        }
        for (Row row : rows) {
            keys(row.hearing())
                    .forEach(key -> firstByKey
                            .computeIfAbsent(key, same -> new LinkedHashMap<>())
                            .putIfAbsent(row.office().code(), row));
        }
        for (Row row : rows) {
            Map<RegionCode, Row> others = new LinkedHashMap<>();
            keys(row.hearing())
                    .forEach(key -> firstByKey.getOrDefault(key, Map.of()).forEach(others::putIfAbsent));
            others.keySet()
                    .removeIf(other -> other.equals(row.office().code())
                            || copies.contains(new Pair(kind, row.office().code(), other)));
            if (!others.isEmpty()) {
                findings.accept(elsewhere(row, List.copyOf(others.values())));
            }
        }
    }

    private record Row(OfficeRows office, CountedHearing hearing) {

        /** Атырауская область (№ 21110047; 2021-11/23.xlsx, Объявления, B3). */
        String shown(Language language) {
            return office.region().names(language).full() + " (№ " + hearing.number() + "; " + hearing.place() + ")";
        }
    }

    /** Two hearings are the same when they have a key in common: the number that names it, or project and day. */
    private static List<String> keys(CountedHearing hearing) {
        List<String> keys = new ArrayList<>();
        String project = hearing.projectKey();
        String day = hearing.heldOn().map(Object::toString).orElse("");
        if (hearing.hasOwnNumber()) {
            keys.add("number " + hearing.numberKey());
        }
        if (project.length() >= PROJECT_LEAST && !day.isEmpty()) {
            keys.add("project " + project + day);
        }
        return keys;
    }

    /** The hearing of {@code row} with every other region that has it, each by the first of its rows. */
    private static Finding elsewhere(Row row, List<Row> others) {
        List<String> facts = new ArrayList<>(row.hearing().facts());
        others.forEach(other -> facts.addAll(other.hearing().facts()));
        return Finding.of(FindingCode.X008, row.hearing().place(), row.hearing().number())
                .with("region_kk", shown(others, Language.KK))
                .with("region_ru", shown(others, Language.RU))
                .restingOn(facts);
    }

    private static String shown(List<Row> rows, Language language) {
        return rows.stream().map(row -> row.shown(language)).collect(Collectors.joining("; "));
    }

    /** Both sheets with all their rows: one row more, and the question is another one. */
    private static List<String> facts(OfficeRows one, OfficeRows other, DocumentKind kind) {
        List<String> facts =
                new ArrayList<>(List.of(one.month().toString(), other.code().value()));
        List.of(one, other)
                .forEach(office -> office.rows(kind.sheet()).forEach(row -> facts.add(RowContent.whole(row))));
        return facts;
    }

    private static Finding withRegion(Finding finding, OfficeRows office) {
        return finding.with("region_kk", office.region().names(Language.KK).full())
                .with("region_ru", office.region().names(Language.RU).full());
    }
}

package kz.esep.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    static List<Finding> check(List<OfficeRows> offices) {
        List<Finding> findings = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            Set<Pair> copies = copies(offices, kind, findings);
            sameHearings(offices, kind, copies, findings);
        }
        return findings;
    }

    private static Set<Pair> copies(List<OfficeRows> offices, DocumentKind kind, List<Finding> findings) {
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
                    findings.add(copied(one, other, kind, similarity));
                    findings.add(copied(other, one, kind, similarity));
                }
            }
        }
        return copies;
    }

    private static Finding copied(OfficeRows one, OfficeRows other, DocumentKind kind, Similarity similarity) {
        Finding finding = Finding.of(FindingCode.X014, one.place(kind.sheet()), String.valueOf(similarity.percent()))
                .with("read", String.valueOf(similarity.common()))
                .with("detail", other.place(kind.sheet()).toString());
        return withRegion(finding, other);
    }

    private static void sameHearings(
            List<OfficeRows> offices, DocumentKind kind, Set<Pair> copies, List<Finding> findings) {
        Map<String, List<Row>> byKey = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (OfficeRows office : offices) {
            office.counted(kind).forEach(hearing -> rows.add(new Row(office, hearing)));
        }
        for (Row row : rows) {
            keys(row.hearing())
                    .forEach(key -> byKey.computeIfAbsent(key, same -> new ArrayList<>())
                            .add(row));
        }
        for (Row row : rows) {
            keys(row.hearing()).stream()
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .filter(other -> !other.office().code().equals(row.office().code()))
                    .filter(other -> !copies.contains(
                            new Pair(kind, row.office().code(), other.office().code())))
                    .findFirst()
                    .ifPresent(other -> findings.add(twice(row, other)));
        }
    }

    private record Row(OfficeRows office, CountedHearing hearing) {}

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

    private static Finding twice(Row row, Row other) {
        Finding finding = Finding.of(
                        FindingCode.X008, row.hearing().place(), row.hearing().number())
                .with("expected", other.hearing().number())
                .with("detail", other.hearing().place().toString());
        return withRegion(finding, other.office());
    }

    private static Finding withRegion(Finding finding, OfficeRows office) {
        return finding.with("region_kk", office.region().names(Language.KK).full())
                .with("region_ru", office.region().names(Language.RU).full());
    }
}

package kz.esep.cycle;

import java.nio.file.Path;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.aarhus.AarhusTables;
import kz.esep.aarhus.Chapter;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.history.ImportedFigures;
import kz.esep.history.SideSheet;
import kz.esep.history.SideSheetRow;
import kz.esep.language.Bilingual;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.reference.TableReader;
import kz.esep.reference.WorkingDayCalendar;

/** What offices contributed to a cycle, put together row by row, and the report that comes of it by the project's tables. */
final class CycleFixture {

    static final String KZ = "KZ";

    private static final TableReader READER = TableReader.below(Path.of("templates"));
    private static final Regions REGIONS = Regions.read(READER);
    static final AarhusTables TABLES = AarhusTables.read(READER, REGIONS);
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.read(READER);

    private final Cycle cycle = new Cycle(Year.of(2017), Year.of(2020));
    private final Map<SideSheet, List<SideSheetRow>> rows = new EnumMap<>(SideSheet.class);

    /** Adds a row of {@code region}, sent in {@code month}: column, value, column, value. */
    CycleFixture row(SideSheet sheet, String region, String month, String... values) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int at = 0; at < values.length; at += 2) {
            if (!values[at + 1].isEmpty()) {
                cells.put(values[at], values[at + 1]);
            }
        }
        List<SideSheetRow> own = rows.computeIfAbsent(sheet, key -> new ArrayList<>());
        Place place = new Place(region + "_" + month + ".xlsx", sheet.code(), String.valueOf(own.size() + 3));
        own.add(new SideSheetRow(YearMonth.parse(month), new RegionCode(region), cells, place));
        return this;
    }

    /** Adds a final text in both languages. */
    CycleFixture text(String region, String chapter, String paragraph, String seq, String kazakh, String russian) {
        return text(region, "2020-12", chapter, paragraph, seq, kazakh, russian, "final");
    }

    CycleFixture text(
            String region,
            String month,
            String chapter,
            String paragraph,
            String seq,
            String kazakh,
            String russian,
            String status) {
        return row(
                SideSheet.AARHUS,
                region,
                month,
                "chapter",
                chapter,
                "paragraph",
                paragraph,
                "seq",
                seq,
                "text_kk",
                kazakh,
                "text_ru",
                russian,
                "status",
                status);
    }

    CycleFixture sites(String region, String chapter, String urls) {
        return row(SideSheet.AARHUS, region, "2020-12", "chapter", chapter, "urls", urls, "status", "final");
    }

    CycleFixture figure(String region, String month, String code, String value) {
        return row(SideSheet.INDICATORS, region, month, "code", code, "value", value);
    }

    CycleFixture dispute(String region, String month, String number, String chapter, String... values) {
        String[] all = Stream.concat(Stream.of("case_no", number, "chapter", chapter), Stream.of(values))
                .toArray(String[]::new);
        return row(SideSheet.CASES, region, month, all);
    }

    AarhusReport report() {
        return new ReportMaker(TABLES, REGIONS, CALENDAR)
                .make(new CycleMaterial(cycle, rows, new TreeMap<>(), Map.of(), ImportedFigures.none()));
    }

    /** The answer of {@code chapter}. */
    ChapterAnswer answer(String chapter) {
        return report().chapters().get(chapter(chapter).number() - 1);
    }

    static Chapter chapter(String chapter) {
        return TABLES.chapters().find(chapter).orElseThrow();
    }

    /** The remarks of {@code code}: chapter, paragraph and value, in one line each. */
    List<String> remarks(FindingCode code) {
        return report().coverage().remarks().stream()
                .filter(remark -> remark.finding().code() == code)
                .map(remark -> (remark.chapter().map(Chapter::roman).orElse("") + " " + remark.paragraph() + " "
                                + remark.finding().value())
                        .replaceAll(" +", " ")
                        .strip())
                .toList();
    }

    /** The texts of {@code chapter}, who says them before each. */
    List<String> texts(String chapter) {
        return answer(chapter).pieces().stream().map(CycleFixture::told).toList();
    }

    private static String told(Piece piece) {
        if (piece instanceof Piece.Passage passage) {
            String owners = String.join(
                    "+",
                    passage.owners().stream()
                            .map(region -> region.code().value())
                            .toList());
            return (owners.isEmpty() ? "" : owners + ": ") + russian(passage.text());
        }
        if (piece instanceof Piece.Question asked) {
            return "? " + asked.question().paragraph();
        }
        if (piece instanceof Piece.Unanswered) {
            return "!";
        }
        if (piece instanceof Piece.Nothing nothing) {
            return "nothing " + nothing.offices();
        }
        if (piece instanceof Piece.Case told) {
            return told.dispute().number()
                    + told.elsewhere().map(other -> " in " + other.roman()).orElse("");
        }
        return ((Piece.Table) piece).table().title().ru();
    }

    /** The rows of the first table of {@code chapter}, in Russian. */
    List<String> table(String chapter) {
        return answer(chapter).pieces().stream()
                .filter(Piece.Table.class::isInstance)
                .map(piece -> ((Piece.Table) piece).table())
                .findFirst()
                .map(table -> table.rows().stream()
                        .map(row -> String.join(
                                " | ", row.cells().stream().map(Bilingual::ru).toList()))
                        .toList())
                .orElse(List.of());
    }

    private static String russian(Bilingual text) {
        return text.ru().isEmpty() ? text.kk() : text.ru();
    }
}

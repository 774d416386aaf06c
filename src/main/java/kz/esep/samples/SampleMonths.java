package kz.esep.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import kz.esep.documents.BlankWorkbooks;
import kz.esep.form.BlankWorkbook;
import kz.esep.form.Column;
import kz.esep.form.Filling;
import kz.esep.form.Sheet;
import kz.esep.form.SubmissionForm;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.reference.WorkingDayCalendar;
import kz.esep.storage.AtomicFile;

/**
 * The two published months as workbooks: each the blank workbook of its office, filled so that its rows give exactly the
 * region's printed cells. Projects, places and dates are plausible and made up; the same seed gives the same bytes.
 */
public final class SampleMonths {

    /** July 2020 under the rules of 2007, November 2021 under those of 2021. */
    public static final List<YearMonth> MONTHS = List.of(YearMonth.of(2020, 7), YearMonth.of(2021, 11));

    private static final LocalDate RULES_OF_2021 = LocalDate.of(2021, 8, 19);
    private static final List<String> NOT_PLACED = List.of("notice_missing", "protocol_missing");

    private final BlankWorkbooks blanks;
    private final SubmissionForm form;
    private final Regions regions;
    private final WorkingDayCalendar calendar;

    /** Fills what {@code blanks} makes. */
    public SampleMonths(BlankWorkbooks blanks, SubmissionForm form, Regions regions, WorkingDayCalendar calendar) {
        this.blanks = blanks;
        this.form = form;
        this.regions = regions;
        this.calendar = calendar;
    }

    /** Writes {@code months} below {@code folder}, a subfolder each, with the published country totals beside. */
    public void write(Path folder, List<YearMonth> months) throws IOException {
        for (YearMonth month : months) {
            Path monthFolder = folder.resolve(month.toString());
            Map<RegionCode, Map<String, Integer>> cells = SampleCells.of(month);
            for (Region region : regions.of(month)) {
                Map<String, Integer> printed = cells.get(region.code());
                if (printed != null) {
                    Path file = monthFolder.resolve(region.code() + "_" + month + ".xlsx");
                    AtomicFile.replace(file, workbook(region, month, printed));
                }
            }
            AtomicFile.replace(monthFolder.resolve("published.csv"), SampleCells.published(month));
        }
    }

    private byte[] workbook(Region region, YearMonth month, Map<String, Integer> printed) {
        Random random =
                new Random(31L * month.hashCode() + region.code().value().hashCode());
        SampleDates dates = new SampleDates(month, calendar, random);
        boolean rulesOf2021 = !month.atDay(1).isBefore(RULES_OF_2021);
        Filling filling = new Filling();
        filling.line("passport", "notices", shown("passport", "notices", "filed"));
        filling.line("passport", "protocols", shown("passport", "protocols", "filed"));
        filling.line(
                "passport",
                "office",
                "Табиғи ресурстар және табиғат пайдалануды реттеу басқармасы, "
                        + region.kk().full());
        filling.line("passport", "executor", "Бөлім басшысы / руководитель отдела");
        filling.line(
                "passport", "filled_on", dates.workingFrom(month.atEndOfMonth().plusDays(1)));
        SampleNotices notices = new SampleNotices(dates, rulesOf2021);
        SampleProtocols protocols = new SampleProtocols(dates, rulesOf2021);
        fill(filling, "notices", rows(printed, "notice", notices::row, random), region, month, random);
        fill(filling, "protocols", rows(printed, "protocol", protocols::row, random), region, month, random);
        declare(filling, month, printed);
        return blanks.of(region, month, filling);
    }

    /** One row for each violation printed, and lawful ones up to the number placed. */
    private static List<Map<String, Object>> rows(
            Map<String, Integer> printed, String kind, Function<String, Map<String, Object>> row, Random random) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int placed = 0;
        for (Map.Entry<String, Integer> cell : printed.entrySet()) {
            boolean own = cell.getKey().startsWith(kind + "_")
                    || (kind.equals("notice") && cell.getKey().equals("rubric_mismatch"));
            for (int count = 0; own && count < cell.getValue(); count++) {
                rows.add(row.apply(cell.getKey()));
                placed += NOT_PLACED.contains(cell.getKey()) ? 0 : 1;
            }
        }
        while (placed < printed.getOrDefault(kind + "s_placed", 0)) {
            rows.add(row.apply(""));
            placed++;
        }
        Collections.shuffle(rows, random);
        return rows;
    }

    private void fill(
            Filling filling,
            String sheet,
            List<Map<String, Object>> rows,
            Region region,
            YearMonth month,
            Random random) {
        List<String> projects = SampleCells.column("projects.csv", "project");
        List<String> places = SampleCells.places(region.code());
        int number = BlankWorkbook.FIRST_ROW;
        for (Map<String, Object> row : rows) {
            String place = places.get(random.nextInt(places.size()));
            row.put("hearing_no", hearingNumber(sheet, region, month, number - BlankWorkbook.HEADING_ROW));
            row.put("project", projects.get(random.nextInt(projects.size())) + ", " + place);
            if (sheet.equals("notices")) {
                row.put("initiator", "Жоба бастамашысы");
                row.put("place", place);
                row.computeIfPresent("venue", (column, blank) -> "Мәдениет үйі, " + place);
            }
            for (Map.Entry<String, Object> cell : row.entrySet()) {
                filling.cell(sheet, number, cell.getKey(), shown(sheet, cell.getKey(), cell.getValue()));
            }
            number++;
        }
    }

    private static String hearingNumber(String sheet, Region region, YearMonth month, int number) {
        String kind = sheet.equals("notices") ? "1" : "2";
        String code = region.code().value().substring(3);
        return String.format(
                Locale.ROOT, "%02d%02d%s%s%03d", month.getYear() % 100, month.getMonthValue(), code, kind, number);
    }

    private Object shown(String sheet, String column, Object value) {
        Sheet design = form.getSheet(sheet);
        Column found = design.getColumn(column);
        return found.choices().isPresent() && value instanceof String code
                ? found.choices().get().shown(code)
                : value;
    }

    /** What the office states is what was printed, right or wrong. */
    private void declare(Filling filling, YearMonth month, Map<String, Integer> printed) {
        int number = BlankWorkbook.FIRST_ROW;
        for (String code : blanks.declaredCodes(month)) {
            Integer value = printed.get(code);
            if (value != null) {
                filling.cell("declared", number, "value", value);
            }
            number++;
        }
    }
}

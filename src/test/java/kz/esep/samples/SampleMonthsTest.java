package kz.esep.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.fixtures.IssuedWorkbook;
import kz.esep.form.SubmissionForm;
import kz.esep.hearings.Assessment;
import kz.esep.hearings.Assessor;
import kz.esep.hearings.RuleBook;
import kz.esep.intake.ReceivedFile;
import kz.esep.intake.Submission;
import kz.esep.intake.SubmissionReader;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.reference.TableFolder;
import kz.esep.reference.WorkingDayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two published months as workbooks: the committed ones are what the generator writes, and give what was printed. */
final class SampleMonthsTest {

    private static final Path COMMITTED = Path.of("input");

    private final SubmissionForm form = SubmissionForm.load();
    private final Regions regions = TableFolder.shipped().regions();
    private final WorkingDayCalendar calendar = TableFolder.shipped().calendar();
    private final RuleBook rules = RuleBook.read(TableFolder.shipped().reader());

    @Test
    void generator_writes_the_committed_files_byte_for_byte(@TempDir Path folder) throws IOException {
        generator().write(folder, SampleMonths.MONTHS);
        for (YearMonth month : SampleMonths.MONTHS) {
            assertSame(folder.resolve(month.toString()), COMMITTED.resolve(month.toString()));
        }
    }

    @Test
    void generator_writes_the_same_bytes_twice(@TempDir Path first, @TempDir Path second) throws IOException {
        SampleMonths generator = generator();
        List<YearMonth> month = List.of(YearMonth.of(2020, 7));
        generator.write(first, month);
        generator.write(second, month);
        assertSame(first.resolve("2020-07"), second.resolve("2020-07"));
    }

    @ParameterizedTest
    @MethodSource("months")
    void rows_give_exactly_the_printed_cells(YearMonth month) throws IOException {
        SubmissionReader reader = new SubmissionReader(form, regions);
        Assessor assessor = new Assessor(rules, calendar, SubmissionForm.load());
        Map<RegionCode, Map<String, Integer>> printed = SampleCells.of(month);
        assertThat(printed).hasSize(month.getYear() == 2020 ? 15 : 17);
        for (Map.Entry<RegionCode, Map<String, Integer>> region : printed.entrySet()) {
            Path file = COMMITTED.resolve(month.toString()).resolve(region.getKey() + "_" + month + ".xlsx");
            Submission submission = reader.read(new ReceivedFile(file, file.toString(), ""), Files.readAllBytes(file));
            assertThat(submission.findings()).as("%s", file).isEmpty();
            Assessment assessment = assessor.assess(submission, month, month.atEndOfMonth());
            assertThat(assessment.findings()).as("%s", file).isEmpty();

            Map<String, Integer> cells = new TreeMap<>(region.getValue());
            cells.remove(
                    "violations_total"); // one printed row is added up wrongly, and the cells are the rows' measure
            assertThat(counts(assessment, cells)).as("%s", file).isEqualTo(cells);
        }
    }

    static List<YearMonth> months() {
        return SampleMonths.MONTHS;
    }

    private static Map<String, Integer> counts(Assessment assessment, Map<String, Integer> cells) {
        Map<String, Integer> counts = new TreeMap<>();
        cells.keySet().forEach(code -> counts.put(code, 0));
        assessment.judged().stream()
                .filter(judged -> judged.document().placed())
                .forEach(
                        judged -> counts.merge(judged.document().kind().placed().value(), 1, Integer::sum));
        assessment
                .violations()
                .forEach(violation -> counts.merge(violation.rule().code().value(), 1, Integer::sum));
        return counts;
    }

    private SampleMonths generator() {
        return new SampleMonths(IssuedWorkbook.by(TableFolder.shipped()), form, regions, calendar);
    }

    private static void assertSame(Path folder, Path expected) throws IOException {
        Map<String, byte[]> written = files(folder);
        Map<String, byte[]> wanted = files(expected);
        assertThat(written.keySet()).isEqualTo(wanted.keySet());
        written.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(wanted.get(name)));
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}

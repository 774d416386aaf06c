package kz.esep.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.esep.storage.FileContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A revision says why it came: found by what changed, consequences left out. */
final class ReasonsTest {

    private static final YearMonth MONTH = YearMonth.of(2021, 11);

    @TempDir
    private Path folder;

    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, String> offices = new TreeMap<>();
    private final Map<String, String> earlier = new TreeMap<>();
    private LocalDate asOf = LocalDate.of(2021, 11, 30);

    @BeforeEach
    void keep_the_first() throws IOException {
        submission("a.xlsx", "KZ-19 № 1");
        files.put("submissions/published.csv", "1");
        files.put("templates/documents/analysis.kk.docx", "1");
        files.put("templates/reference/rules.csv", "1");
        files.put("templates/settings.properties", "1");
        files.put("data/totals.csv", "1");
        files.put("data/arrivals.csv", "1");
        files.put("data/letters-register.csv", "1");
        earlier.put("2021-10", "r001");
        assertThat(reasons()).isEqualTo(Map.of(Cause.FIRST, ""));
    }

    @Test
    void what_offices_sent_is_told_by_office() throws IOException {
        submission("b.xlsx", "KZ-19 № 2");
        submission("c.xlsx", "KZ-23 № 1");
        files.put("submissions/бүлінген.xlsx", "x");
        files.put("data/totals.csv", "2");
        assertThat(reasons())
                .isEqualTo(Map.of(Cause.SUBMISSION, "KZ-23 № 1, бүлінген.xlsx", Cause.RESUBMISSION, "KZ-19 № 2"));
        files.remove("submissions/a.xlsx");
        assertThat(reasons()).isEqualTo(Map.of(Cause.WITHDRAWN, "KZ-19 № 1"));
    }

    @Test
    void a_file_that_was_written_over_is_not_withdrawn() throws IOException {
        submission("a.xlsx", "KZ-19 № 2");
        assertThat(reasons()).isEqualTo(Map.of(Cause.RESUBMISSION, "KZ-19 № 2"));
    }

    @Test
    void the_same_bytes_under_another_name_are_no_news_of_an_office() throws IOException {
        files.put("submissions/d.xlsx", files.remove("submissions/a.xlsx"));
        offices.put("submissions/d.xlsx", "KZ-19 № 1");
        assertThat(reasons()).isEqualTo(Map.of(Cause.RENAMED, "d.xlsx"));
    }

    @Test
    void what_the_house_changed_is_told_by_file() throws IOException {
        files.put("submissions/published.csv", "2");
        files.put("templates/documents/analysis.kk.docx", "2");
        files.put("templates/reference/rules.csv", "2");
        files.put("templates/reference/acts.csv", "2");
        files.put("templates/settings.properties", "2");
        assertThat(reasons())
                .isEqualTo(Map.of(
                        Cause.FIGURES, "published.csv",
                        Cause.TEMPLATES, "analysis.kk.docx",
                        Cause.TABLES, "acts.csv, rules.csv",
                        Cause.SETTINGS, ""));
    }

    @Test
    void another_day_other_months_and_another_version_are_told() throws IOException {
        asOf = LocalDate.of(2021, 12, 31);
        earlier.put("2021-10", "r002");
        earlier.put("2021-09", "r001");
        files.put("data/totals.csv", "2");
        assertThat(kept("2").reasons())
                .isEqualTo(Map.of(
                        Cause.AS_OF, "2021-11-30 → 2021-12-31",
                        Cause.EARLIER_MONTHS, "2021-09 r001, 2021-10 r002",
                        Cause.PROGRAM, "1 → 2"));
    }

    @Test
    void consequences_are_told_where_there_is_nothing_else() throws IOException {
        files.put("data/letters-register.csv", "2");
        assertThat(reasons()).isEqualTo(Map.of(Cause.LETTERS, ""));
        files.put("data/arrivals.csv", "2");
        assertThat(reasons()).isEqualTo(Map.of(Cause.ARRIVALS, ""));
        files.put("data/totals.csv", "2");
        assertThat(reasons()).isEqualTo(Map.of(Cause.OTHER, ""));
    }

    @Test
    void of_many_some_are_named_and_the_rest_is_counted() throws IOException {
        IntStream.range(10, 24).forEach(number -> submission(number + ".xlsx", "KZ-" + number + " № 1"));
        assertThat(reasons().get(Cause.SUBMISSION))
                .startsWith("KZ-10 № 1, KZ-11 № 1")
                .endsWith("KZ-20 № 1 … +3");
    }

    @Test
    void what_was_read_again_is_what_was_written() throws IOException {
        asOf = LocalDate.of(2021, 12, 31);
        Map<Cause, String> told = reasons();
        assertThat(new Archive(folder, "1").month(MONTH).revisions())
                .extracting(ArchivedMonth.Revision::reasons)
                .containsExactly(Map.of(Cause.FIRST, ""), told);
    }

    private void submission(String name, String office) {
        files.put("submissions/" + name, office);
        offices.put("submissions/" + name, office);
    }

    private Map<Cause, String> reasons() throws IOException {
        return kept("1").reasons();
    }

    private Archive.Kept kept(String version) throws IOException {
        Map<String, FileContent> contents = new HashMap<>();
        files.forEach((name, text) -> contents.put(name, FileContent.of(text.getBytes(StandardCharsets.UTF_8))));
        Circumstances circumstances =
                new Circumstances(Optional.of(asOf), Optional.empty(), earlier, offices, Map.of(), Map.of(), Map.of());
        Archive.Kept kept = new Archive(folder, version).keep(MONTH, circumstances, contents);
        assertThat(kept.isNew()).isTrue();
        return kept;
    }
}

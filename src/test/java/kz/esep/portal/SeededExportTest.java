package kz.esep.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import kz.esep.feedback.FeedbackCounts;
import kz.esep.fixtures.SeededExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year made by lot, counted by whoever made it and by the program. */
final class SeededExportTest {

    @TempDir
    Path folder;

    @Test
    void every_month_of_a_year_is_counted_as_it_was_made_with_an_overlapping_export_beside() throws IOException {
        SeededExport year = new SeededExport(5, 4_000, YearMonth.of(2023, 1));
        String part = written(year, 1_500);
        String whole = written(year, 4_000);
        PortalExports exports =
                new ExportsRead().file("a.csv", part).file("b.csv", whole).in(folder);
        Map<YearMonth, FeedbackCounts> counted = new HashMap<>();
        exports.figures()
                .forEach((month, figures) -> counted.put(
                        month,
                        figures.lines().stream()
                                .map(PortalFigures.Line::counts)
                                .reduce(FeedbackCounts.NONE, FeedbackCounts::plus)));
        assertThat(counted).hasSize(12).isEqualTo(year.counts());
        assertThat(ExportsRead.findings(exports)
                        .filter(finding -> finding.code().name().equals("R050")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.value()).isEqualTo("1500"));
        assertThat(ExportsRead.findings(exports).map(finding -> finding.code().name()))
                .containsOnly("R047", "R050");
    }

    private static String written(SeededExport export, int lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(out, lines);
        return out.toString(StandardCharsets.UTF_8);
    }
}

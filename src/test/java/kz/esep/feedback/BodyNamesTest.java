package kz.esep.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.Place;
import kz.esep.finding.SentenceNames;
import kz.esep.reference.RegionCode;
import kz.esep.reference.StateBodies;
import kz.esep.reference.TableReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of bodies are asked about; the first of two is another office's. */
final class BodyNamesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private static StateBodies bodies;

    @BeforeAll
    static void read() {
        TableReader tables = new TableReader(Path.of("templates", "reference"));
        bodies = StateBodies.read(tables);
        tables.finish();
    }

    @ParameterizedTest
    @CsvSource({
        "Министерство экологии, Министерсво экологии",
        "Министерсво экологии, Министерство экологии",
        "Экология басқармасы / Управление экологии, Управление экологии",
        "Экология басқармасы, Экология баскармасы / Управление экологии",
        "Экология басқармасы / Управление экологии, Экология басқармсы / Управление экологии",
        "Министерство экологии, Министерство экологии РК",
        "Управление 5 экологии, Управлние 5 экологии"
    })
    void oneBodyWrittenInTwoWaysByTwoOfficesIsAskedAboutOnce(String first, String second) {
        assertThat(asked(first, second, first, second)).containsExactly("R026 2 " + second);
    }

    @ParameterizedTest
    @CsvSource({
        "Управление 5, Управление 6",
        "Управление экологии по району № 15, Управление экологии по району № 16",
        "Управление экологии Актюбинской области, Управление экологии Алматинской области",
        "Управление экологии Абайской области, Управление экологии Атырауской области",
        "Абай облысының экология басқармасы, Атырау облысының экология басқармасы",
        "Әкімнің аппараты / Аппарат акима Абайской области, Әкімнің аппараты / Аппарат акима Атырауской области",
        "Министерство экологии, МИНИСТЕРСТВО  экологии",
        "ecology, МЭПР"
    })
    void twoBodiesAreNotAskedAbout(String first, String second) {
        assertThat(asked(first, second)).isEmpty();
    }

    @Test
    void aNameNearlyOfTheTableIsAskedAboutAtItsFirstRow() {
        assertThat(asked(
                        "МЭПР",
                        "Министерсво экологии и природных ресурсов РК",
                        "Экология және табиғи ресурсар министрлігі"))
                .containsExactly(
                        "R026 2 Министерсво экологии и природных ресурсов РК",
                        "R026 3 Экология және табиғи ресурсар министрлігі");
    }

    @Test
    void twoBodiesInOneCellAreAskedAboutAsSuch() {
        assertThat(asked("МВД / МЧС", "МВД / МЧС")).containsExactly("R028 1 МВД / МЧС");
        assertThat(asked("Министерство внутренних дел / Министерство финансов"))
                .containsExactly("R028 1 Министерство внутренних дел / Министерство финансов");
    }

    /** What is asked about rows with these names, one a row. */
    private static List<String> asked(String... names) {
        List<FeedbackItem> items = new ArrayList<>();
        for (String name : names) {
            items.add(item(name, items.size() + 1));
        }
        List<Finding> findings = new ArrayList<>();
        new BodyNames(bodies, DAY, findings::add).check(items);
        findings.forEach(SentenceNames::assertSupplied);
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.place().cell() + " " + finding.value())
                .toList();
    }

    private static FeedbackItem item(String body, int row) {
        return new FeedbackItem(
                YearMonth.from(DAY),
                new RegionCode(row % 2 == 1 ? "KZ-10" : "KZ-19"),
                bodies.find(body, DAY),
                body,
                "Закон",
                ItemKind.ACT,
                FeedbackCounts.NONE,
                0,
                true,
                new FeedbackItem.Evidence("", "", 0, 0, 0, "", Optional.empty()),
                Place.ofFile("a.xlsx").atCell(String.valueOf(row)));
    }
}

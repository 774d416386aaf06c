package kz.esep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.finding.SentenceNames;
import kz.esep.finding.Severity;
import kz.esep.fixtures.Trap;
import kz.esep.intake.Submission.Identity;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.reference.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of a file and its folders, held against a workbook of KZ-19 for November 2021. */
final class NamesOfFileTest {

    private static final Regions REGIONS = Regions.read(new TableReader(Path.of("templates/reference")));
    private static final Identity IDENTITY = new Identity(
            Optional.of(new RegionCode("KZ-19")), Optional.of(YearMonth.of(2021, 11)), Optional.of(1), Map.of());

    @ParameterizedTest
    @Trap(7)
    @ValueSource(
            strings = {
                "2021-12/KZ-19.xlsx",
                "2021-12/KZ-19_2021-11.xlsx",
                "KZ-19_2020-11.xlsx",
                "есеп 12.2021.xlsx",
                "202112/a.xlsx",
                "2021_10.xlsx",
                "KZ-19_12.2021.xlsx"
            })
    void another_month_in_a_name_is_a_warning_and_the_workbook_is_right(String name) {
        List<Finding> findings = findings(name, "KZ-19");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).code().name()).isEqualTo("T015");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(findings.get(0).arguments()).containsEntry("expected", "2021-11");
        SentenceNames.assertSupplied(findings.get(0));
    }

    @ParameterizedTest
    @Trap({7, 10})
    @ValueSource(
            strings = {
                "a.xlsx",
                "2021-11/KZ-19_2021-11.xlsx",
                "2021-11/Алматы облысы/есеп.xlsx",
                "алматинская область 2021-11.xlsx",
                "Алматы.xlsx",
                "КZ-19 2021.11 (2).xlsx",
                "KZ-19_2021-11_2021-12-03.xlsx",
                "KZ-19_03.12.2021.xlsx",
                "KZ-19 20211203.xlsx",
                "2021-11, 2021-12.xlsx",
                "Приказ 12-2015-0001.xlsx"
            })
    void names_that_agree_or_say_nothing_are_nothing_to_speak_of(String name) {
        assertThat(findings(name, "KZ-19")).isEmpty();
        assertThat(findings(name, "")).isEmpty();
    }

    @ParameterizedTest
    @Trap(10)
    @ValueSource(
            strings = {
                "KZ-23_2021-11.xlsx",
                "KZ-23/есеп.xlsx",
                "Атырауская область/2021-11.xlsx",
                "Атырау облысы 2021-11.xlsx",
                "кz-23.xlsx"
            })
    void another_region_in_a_name_is_shown_beside_the_passport_and_the_hidden_sheet(String name) {
        List<Finding> findings = findings(name, "KZ-19");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).code().name()).isEqualTo("T016");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(findings.get(0).arguments())
                .containsEntry("read", "KZ-23")
                .containsEntry("expected", "KZ-19")
                .containsEntry("detail", "KZ-19");
        SentenceNames.assertSupplied(findings.get(0));
        SentenceNames.assertSupplied(findings(name, "").get(0));
    }

    @Test
    @Trap(10)
    void a_neighbour_s_workbook_under_the_own_name_shows_all_three() {
        List<Finding> findings = findings("KZ-19_2021-11.xlsx", "KZ-23");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).arguments())
                .containsEntry("read", "KZ-19")
                .containsEntry("expected", "KZ-19")
                .containsEntry("detail", "KZ-23");
    }

    private static List<Finding> findings(String name, String hidden) {
        FindingLog log = new FindingLog();
        new NamesOfFile(REGIONS).compare(IDENTITY, hidden, Place.ofFile(name), log);
        return log.findings();
    }
}

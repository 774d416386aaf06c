package kz.esep.aarhus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.reference.TableFolder;
import kz.esep.reference.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose site is which, on which day. */
final class RegionSitesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    @TempDir
    private Path folder;

    @Test
    void every_region_of_the_last_cycle_has_a_site_of_its_own() {
        Regions regions = TableFolder.shipped().regions();
        List<String> sites = regions.of(YearMonth.from(DAY)).stream()
                .map(region ->
                        ShippedTables.TABLES.sites().find(region.code(), DAY).orElse("none of " + region.code()))
                .toList();
        assertThat(sites)
                .hasSize(17)
                .doesNotHaveDuplicates()
                .startsWith("upr.astana.kz", "almatyeco.gov.kz")
                .allMatch(site -> site.endsWith(".kz"));
    }

    @ParameterizedTest
    @CsvSource({"KZ-63, e-priroda.gov.kz", "KZ-35, pr-resurs.kz", "KZ-39, kostanay-priroda.kz"})
    void a_hyphen_at_the_end_of_a_printed_line_is_part_of_the_address(String region, String site) {
        assertThat(ShippedTables.TABLES.sites().find(new RegionCode(region), DAY))
                .contains(site);
    }

    @ParameterizedTest
    @CsvSource({"KZ-10", "KZ-33", "KZ-62"})
    void a_region_made_later_has_none_until_it_is_known(String region) {
        assertThat(ShippedTables.TABLES.sites().find(new RegionCode(region), LocalDate.of(2024, 1, 1)))
                .isEmpty();
    }

    @Test
    void a_site_that_moved_is_a_line() {
        TableReader reader = TableFolder.copiedTo(folder)
                .change("region-sites.csv", "KZ-75,almatyeco.gov.kz,,,", "KZ-75,almatyeco.gov.kz,,2023-12-31,")
                .add("region-sites.csv", "KZ-75,gov.kz/memleket/entities/eco-almaty,2024-01-01,,a letter")
                .reader();
        RegionSites sites = RegionSites.read(reader, Regions.read(reader));
        reader.finish();
        RegionCode almaty = new RegionCode("KZ-75");
        assertThat(sites.find(almaty, LocalDate.of(2023, 12, 31))).contains("almatyeco.gov.kz");
        assertThat(sites.find(almaty, LocalDate.of(2024, 1, 1))).contains("gov.kz/memleket/entities/eco-almaty");
    }
}

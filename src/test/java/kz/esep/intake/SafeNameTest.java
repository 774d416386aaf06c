package kz.esep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kz.esep.fixtures.Trap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of files that came, as names of files of ours. */
final class SafeNameTest {

    @ParameterizedTest
    @Trap(12)
    @CsvSource({
        "../../a/./b.xlsx, .[U+002E]/.[U+002E]/a/[U+002E]/b.xlsx",
        "/etc/a.xlsx, etc/a.xlsx",
        "C:\\a.xlsx, C[U+003A][U+005C]a.xlsx"
    })
    void a_name_leads_nowhere_but_below_its_folder(String name, String safe) {
        assertThat(SafeName.of(name)).isEqualTo(safe);
    }

    @Test
    @Trap(12)
    void what_is_put_behind_the_longest_name_still_fits_the_disk() {
        String longest = SafeName.of("ұ".repeat(200) + ".xls");
        String beside = "." + longest + ".xlsx [22].report.xlsx.4194304.part";
        assertThat(beside.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
        assertThat(longest).endsWith("….xls");
    }

    @Test
    @Trap(13)
    void names_that_are_one_to_some_disks_get_a_number() {
        UniqueNames names = new UniqueNames();
        assertThat(names.give("a/Абай.xlsx")).isEqualTo("a/Абай.xlsx");
        assertThat(names.give("a/абай.XLSX")).isEqualTo("a/абай [2].XLSX");
        assertThat(names.give("a/АБАЙ.xlsx")).isEqualTo("a/АБАЙ [3].xlsx");
        assertThat(names.give("b/Абай.xlsx")).isEqualTo("b/Абай.xlsx");
    }
}

package kz.esep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import kz.esep.fixtures.Trap;
import org.junit.jupiter.api.Test;

/** Workbooks that another program than Excel saved; where they come from is told beside them. */
final class OtherProgramsTest {

    @Test
    @Trap(90)
    void a_workbook_saved_by_libreoffice_reads_as_the_one_it_was_made_of() throws IOException {
        Submission original = Reading.of(resource("filled.xlsx"));
        Submission saved = Reading.of(resource("filled-by-libreoffice.xlsx"));
        assertThat(original.findSheet("notices").orElseThrow().rows()).hasSizeGreaterThan(3);
        assertThat(FilledBlank.values(saved)).isEqualTo(FilledBlank.values(original));
        assertThat(saved.identity()).isEqualTo(original.identity());
        assertThat(Reading.findings(saved)).isEqualTo(Reading.findings(original));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = OtherProgramsTest.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return stream.readAllBytes();
        }
    }
}

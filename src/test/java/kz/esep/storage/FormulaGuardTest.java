package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "- бірінші", "@SUM", "+7 701", "-5", "'", "'ескертпе'", "''=1", "", "Ақмола"})
    void what_was_guarded_is_told_again_as_it_was(String text) {
        assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "- бірінші", "@SUM", "+7 701"})
    void a_dangerous_text_is_written_behind_an_apostrophe(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
    }
}

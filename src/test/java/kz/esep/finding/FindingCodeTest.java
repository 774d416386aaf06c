package kz.esep.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue itself. */
final class FindingCodeTest {

    private static final Set<String> CATALOGUE_TESTS = Set.of("FindingCodeTest.java", "FindingSentencesTest.java");

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void a_code_is_a_letter_of_its_area_and_three_digits(FindingCode code) {
        assertThat(code.name()).matches(code.area().letter() + "\\d{3}");
        assertThat(FindingCode.find(code.name())).contains(code);
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void the_severity_of_the_catalogue_is_always_allowed(FindingCode code) {
        assertThat(code.allowed()).contains(code.severity()).isSorted();
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void what_refuses_a_workbook_by_itself_always_does(FindingCode code) {
        boolean refuses = code.severity() == Severity.BLOCKER;
        assertThat(code.allowed().equals(List.of(Severity.BLOCKER)))
                .as("%s", code)
                .isEqualTo(refuses);
    }

    @Test
    void only_what_concerns_a_workbook_can_be_weighed_otherwise() {
        assertThat(FindingCode.F003.isChangeable()).isFalse();
        assertThat(FindingCode.P002.isChangeable()).isFalse();
        assertThat(FindingCode.T008.allowed()).containsExactly(Severity.values());
        assertThat(FindingCode.C001.allowed()).containsExactly(Severity.BLOCKER, Severity.ERROR);
        assertThat(FindingCode.X001.allowed()).containsExactly(Severity.WARNING, Severity.INFO);
    }

    @Test
    void stages_come_in_the_order_of_checking() {
        assertThat(FindingArea.IDENTITY.stagesAfter())
                .containsExactly(
                        FindingArea.STRUCTURE,
                        FindingArea.CELL,
                        FindingArea.ROW,
                        FindingArea.ACROSS_SHEETS,
                        FindingArea.ACROSS_MONTHS);
        assertThat(FindingArea.FOLDER.stagesAfter()).startsWith(FindingArea.CONTAINER);
        assertThat(FindingArea.ACROSS_MONTHS.stagesAfter()).isEmpty();
    }

    @Test
    void every_code_is_named_in_a_test_of_what_finds_it() throws IOException {
        String tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !CATALOGUE_TESTS.contains(file.getFileName().toString()))
                    .map(FindingCodeTest::text)
                    .collect(Collectors.joining());
        }
        assertThat(Arrays.stream(FindingCode.values()).filter(code -> !tests.contains(code.name())))
                .isEmpty();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

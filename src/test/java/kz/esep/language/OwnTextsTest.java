package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text we ship: bundles, forms, samples, tables. What we tell others to mend we do not write ourselves. */
final class OwnTextsTest {

    @ParameterizedTest
    @MethodSource("texts")
    void no_word_mixes_latin_and_cyrillic_letters(Path file) throws IOException {
        String text = Files.readString(file).replaceAll("\\\\n|%n", "\n"); // the line breaks of bundles
        assertThat(Script.mixedWords(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void letters_are_composed_and_no_space_is_doubled(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text.lines().filter(line -> !line.matches("(summary|check|explain|fault|doctor)\\..*")))
                .map(line -> line.replaceFirst("=\\\\ +", "=")) // what is set in
                .noneMatch(line -> line.contains("  ") || line.endsWith(" "));
    }

    @Test
    void wrong_letters_would_be_found() {
        assertThat(Script.mixedWords("Нұр-" + "C" + "ұлтан, IV тоқсан, KZ-19, c\u0259уір, XLSX-файл"))
                .containsExactly("C" + "ұлтан", "c\u0259уір");
    }

    static List<Path> texts() throws IOException {
        try (Stream<Path> resources = Files.walk(Path.of("src", "main", "resources"));
                Stream<Path> templates = Files.walk(Path.of("templates"))) {
            return Stream.concat(resources, templates)
                    .filter(file -> file.toString().matches(".*\\.(csv|properties)"))
                    .sorted()
                    .toList();
        }
    }
}

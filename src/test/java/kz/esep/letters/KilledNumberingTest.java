package kz.esep.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.esep.storage.CsvException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of their own are killed while they give numbers. {@code .ci/extended} does the same to whole runs. */
final class KilledNumberingTest {

    private static final int KILLS = 4;
    private static final int AT_LEAST = 25;

    @TempDir
    private Path output;

    @Test
    void no_number_is_given_twice_and_every_one_stands_in_the_register()
            throws IOException, InterruptedException, CsvException {
        List<String> told = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            told.addAll(untilKilled(AT_LEAST + kill));
        }
        assertThat(told).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(KILLS * AT_LEAST);
        List<RegisteredLetter> letters = LetterTable.read(Files.readAllBytes(output.resolve(LetterRegister.FILE)));
        assertThat(letters).extracting(RegisteredLetter::number).doesNotHaveDuplicates();
        assertThat(new HashSet<>(letters.stream().map(RegisteredLetter::number).toList()))
                .containsAll(told);
        assertThat(letters)
                .extracting(RegisteredLetter::sequence)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, letters.size()).boxed().toList());
        assertThat(letters)
                .allMatch(letter ->
                        letter.isCurrent() || !letter.state().reason().ru().isEmpty());
    }

    /** Lets a program give numbers and kills it, wherever it is, after {@code count} of them. */
    private List<String> untilKilled(int count) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "kz.esep.letters.NumberingProcess",
                        output.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> numbers = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                numbers.add(line);
                if (numbers.size() == count) {
                    process.destroyForcibly();
                }
            }
        } catch (IOException e) {
            // the pipe of a killed program may break instead of ending
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return numbers.stream().filter(number -> number.matches("1-21-[0-9]+")).toList();
    }
}

package kz.esep.word;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.fixtures.Thoroughness;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Word cuts a text into runs wherever it likes: each template of the gallery with each of its tags cut at each letter, in every build at each fourth. */
final class RunBoundaryTest {

    private static final Pattern TAG = Pattern.compile("\\$\\{[^}|\n]*}|\\[/?#[^\\]|\n]*]");
    private static final String CUT = "¦";

    @TestFactory
    Stream<DynamicTest> a_template_says_the_same_wherever_its_tags_are_cut() throws IOException, URISyntaxException {
        Path folder = Path.of(
                requireNonNull(RunBoundaryTest.class.getResource("gallery")).toURI());
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> check(file)));
    }

    private static void check(Path file) {
        GalleryCase gallery = GalleryCase.read(file);
        GalleryCase.Turn turn = gallery.turns().get(0);
        List<String> bodies = cut(gallery.body());
        int step = Thoroughness.step(4);
        for (int at = Math.floorMod(String.valueOf(file.getFileName()).hashCode(), step);
                at < bodies.size();
                at += step) {
            String body = bodies.get(at);
            assertThat(GalleryOutcome.of(GalleryBody.docx(body), turn.model()).text())
                    .as(body)
                    .isEqualTo(turn.outcome());
        }
    }

    /** The template once for each letter of each tag, cut behind it; lines of markup stay whole. */
    private static List<String> cut(String body) {
        List<String> bodies = new ArrayList<>();
        Matcher tag = TAG.matcher(body);
        while (tag.find()) {
            boolean ofMarkup = body.startsWith("<", body.lastIndexOf('\n', tag.start()) + 1);
            for (int at = tag.start() + 1; !ofMarkup && at < tag.end(); at++) {
                if (!Character.isLowSurrogate(body.charAt(at))) {
                    bodies.add(body.substring(0, at) + CUT + body.substring(at));
                }
            }
        }
        return bodies;
    }
}

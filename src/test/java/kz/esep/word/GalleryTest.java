package kz.esep.word;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.word.fault.TemplateFaultException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every construct of a template, one small file each in {@code gallery}, with its data and the document it gives. */
final class GalleryTest {

    private static final int CASES_LEAST = 75;

    /**
     * What users of other engines meet most; large tables are measured, and no template holds others. Each is the name of a
     * file.
     */
    private static final List<String> BUGS = List.of(
            "where-is-the-error",
            "ids-within-loop",
            "split-runs",
            "blank-line-left",
            "numbering-goes-on",
            "merged-cells",
            "contents-not-updated",
            "sections-within-loop",
            "special-characters",
            "newline-in-value",
            "blocks-within-blocks",
            "names-not-checked",
            "left-from-last-document",
            "picture-in-header",
            "document-properties",
            "changes-within-loop",
            "chart-keeps-old-values",
            "empty-cell",
            "other-bytes-each-time",
            "values-evaluated",
            "programs-started");

    @TestFactory
    Stream<DynamicTest> each_template_gives_the_documents_beside_it() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> check(file)));
    }

    /** A template is compiled once for all its data. */
    private static void check(Path file) {
        GalleryCase gallery = GalleryCase.read(file);
        Optional<WordTemplate> template = compiled(gallery);
        for (GalleryCase.Turn turn : gallery.turns()) {
            GalleryOutcome outcome = template.isPresent()
                    ? GalleryOutcome.of(template.get(), turn.model())
                    : GalleryOutcome.of(gallery.template(), turn.model());
            outcome.docx().ifPresent(WordOracle::accepted);
            assertThat(outcome.text()).isEqualTo(turn.outcome());
            if (!turn.facts().isEmpty()) {
                assertThat(outcome.facts(turn.facts())).isEqualTo(turn.facts());
            }
        }
    }

    private static Optional<WordTemplate> compiled(GalleryCase gallery) {
        try {
            return Optional.of(WordTemplate.compile(gallery.name(), gallery.template()));
        } catch (TemplateFaultException e) {
            return Optional.empty(); // its faults are looked at
        }
    }

    @Test
    void each_bug_that_users_of_other_engines_meet_has_a_case() throws IOException {
        assertThat(files().stream()
                        .map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> name.startsWith("bug-")))
                .containsExactlyInAnyOrderElementsOf(
                        BUGS.stream().map(bug -> "bug-" + bug + ".txt").toList());
    }

    @Test
    void the_gallery_is_as_large_as_it_should_be() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(CASES_LEAST);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }

    private static Path folder() {
        try {
            return Path.of(
                    requireNonNull(GalleryTest.class.getResource("gallery")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

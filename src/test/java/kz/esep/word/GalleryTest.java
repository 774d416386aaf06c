package kz.esep.word;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every construct of a template, one small file each in {@code gallery}, with its data and the document it gives. */
final class GalleryTest {

    private static final int CASES_LEAST = 60;

    @TestFactory
    Stream<DynamicTest> each_template_gives_the_documents_beside_it() throws IOException {
        return files().stream().flatMap(GalleryTest::tests);
    }

    private static Stream<DynamicTest> tests(Path file) {
        GalleryCase gallery = GalleryCase.read(file);
        byte[] template = gallery.template();
        return gallery.turns().stream()
                .map(turn -> DynamicTest.dynamicTest(file.getFileName() + " " + turn.data(), () -> {
                    byte[] docx = WordTemplate.compile(gallery.name(), template).render(turn.model());
                    assertThat(DocxText.of(WordOracle.accepted(docx)).strip()).isEqualTo(turn.document());
                }));
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

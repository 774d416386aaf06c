package kz.esep.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A file of the gallery: a sentence on what it shows, {@code --- template}, then once or several times {@code --- data} in
 * JSON and {@code --- document} as {@link DocxText} shows it, or {@code --- faults}, each in a line. {@code --- facts} may follow:
 * lines such as {@code settings.xml updateFields val: true}, the values of an attribute in a part of the document, in order.
 * What the lines of a template mean is said at {@link GalleryBody}.
 */
record GalleryCase(String name, String body, List<Turn> turns) {

    /**
     * Data and what comes of them.
     *
     * @param data as JSON
     * @param outcome the document as text, or the faults
     * @param facts what else holds of the document
     */
    record Turn(String data, String outcome, String facts) {
        Map<String, Object> model() {
            return JsonModel.read(data);
        }
    }

    static GalleryCase read(Path file) {
        try {
            String[] sections = Files.readString(file).split("(?m)^--- ", -1);
            String body = "";
            String data = "{}";
            List<Turn> turns = new ArrayList<>();
            for (int index = 1; index < sections.length; index++) {
                int end = sections[index].indexOf('\n');
                String content = sections[index].substring(end + 1);
                switch (sections[index].substring(0, end).strip()) {
                    case "template" -> body = content.stripTrailing();
                    case "data" -> data = content.strip();
                    case "document", "faults" -> turns.add(new Turn(data, content.strip(), ""));
                    case "facts" ->
                        turns.add(new Turn(data, turns.remove(turns.size() - 1).outcome(), content.strip()));
                    default -> throw new IllegalArgumentException(file + " has an unknown section");
                }
            }
            return new GalleryCase(String.valueOf(file.getFileName()), body, turns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] template() {
        return GalleryBody.docx(body);
    }
}

package kz.esep.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kz.esep.documents.TemplateKind;
import kz.esep.storage.AtomicFile;
import kz.esep.storage.Sha256;

/**
 * The folder in which staff find the copies of faulty templates. A copy in which somebody has worked is never touched: the next
 * one stands beside it.
 */
final class MarkedTemplates {

    private static final String BESIDE = "new-";

    private final Path folder;
    private final Path written;

    /** Below {@code output}. */
    MarkedTemplates(Path output) {
        this.folder = output.resolve("marked-templates");
        this.written = folder.resolve(".written.properties");
    }

    /** Puts {@code copies} there, and says where. */
    void put(Map<String, byte[]> copies, Screen screen) throws IOException {
        if (copies.isEmpty()) {
            return;
        }
        Properties sums = sums();
        for (Map.Entry<String, byte[]> copy : copies.entrySet()) {
            String name = isWorkedIn(copy.getKey(), sums) ? BESIDE + copy.getKey() : copy.getKey();
            AtomicFile.replace(folder.resolve(name), copy.getValue());
            sums.setProperty(name, Sha256.of(copy.getValue()));
        }
        StringBuilder lines = new StringBuilder();
        sums.stringPropertyNames().stream()
                .sorted()
                .forEach(name -> lines.append(name)
                        .append('=')
                        .append(sums.getProperty(name))
                        .append('\n'));
        AtomicFile.replace(written, lines.toString().getBytes(StandardCharsets.UTF_8));
        screen.complain("fault.marked", folder);
    }

    /** Takes the copies away in which nobody has worked: the templates are sound. */
    void clear() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Properties sums = sums();
        for (String name : TemplateKind.files()) {
            for (String copy : new String[] {name, BESIDE + name}) {
                if (!isWorkedIn(copy, sums)) {
                    Files.deleteIfExists(folder.resolve(copy));
                }
            }
        }
        Files.deleteIfExists(written);
        try (var rest = Files.list(folder)) {
            if (rest.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }

    /** Whether the file is there and is not what was written last. */
    private boolean isWorkedIn(String name, Properties sums) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) && !Sha256.of(file).equals(sums.getProperty(name));
    }

    private Properties sums() throws IOException {
        Properties sums = new Properties();
        if (Files.exists(written)) {
            try (var reader = Files.newBufferedReader(written)) {
                sums.load(reader);
            }
        }
        return sums;
    }
}

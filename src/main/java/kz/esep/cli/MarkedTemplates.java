package kz.esep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kz.esep.documents.DocumentTemplates;
import kz.esep.storage.AtomicFile;

/** The folder in which staff find the copies of faulty templates. It holds those of the last time templates were read. */
final class MarkedTemplates {

    private final Path folder;

    /** Below {@code output}. */
    MarkedTemplates(Path output) {
        this.folder = output.resolve("marked-templates");
    }

    /** Puts {@code copies} there and says so, and takes away those of templates that have been mended. */
    void put(Map<String, byte[]> copies, Screen screen) throws IOException {
        for (String name : DocumentTemplates.FILES) {
            byte[] copy = copies.get(name);
            if (copy == null) {
                Files.deleteIfExists(folder.resolve(name));
            } else {
                AtomicFile.replace(folder.resolve(name), copy);
            }
        }
        if (!copies.isEmpty()) {
            screen.complain("fault.marked", folder);
        } else if (Files.isDirectory(folder)) {
            deleteIfEmpty();
        }
    }

    private void deleteIfEmpty() throws IOException {
        try (var rest = Files.list(folder)) {
            if (rest.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }
}

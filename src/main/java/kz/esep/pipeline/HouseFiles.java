package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.documents.DocumentTemplates;

/** The templates and tables a run works with, to be archived beside what was made with them. */
final class HouseFiles {

    private HouseFiles() {}

    /** The reference tables and the Word templates below {@code templates}, by path under {@code templates/}. */
    static Map<String, byte[]> read(Path templates) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(templates)) {
            files = all.filter(Files::isRegularFile).filter(HouseFiles::isOurs).toList();
        }
        Map<String, byte[]> read = new TreeMap<>();
        for (Path file : files) {
            String name = templates.relativize(file).toString().replace('\\', '/');
            read.put("templates/" + name, Files.readAllBytes(file));
        }
        return read;
    }

    /** Settings of the screen, backup copies and the owner files of an open Word make no other figures. */
    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".csv") || DocumentTemplates.FILES.contains(name);
    }
}

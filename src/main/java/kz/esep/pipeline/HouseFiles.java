package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The templates and tables a run works with, to be archived beside what was made with them. */
final class HouseFiles {

    private HouseFiles() {}

    /** All files below {@code templates}, by path under {@code templates/}. */
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

    /** Owner files of an open Word and the like are nobody's templates. */
    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith("~$") && !name.startsWith(".");
    }
}

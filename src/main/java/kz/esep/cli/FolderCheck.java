package kz.esep.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import kz.esep.storage.AtomicFile;

/** Whether the program can work with its folders: see what is dropped, and write what comes of it. */
final class FolderCheck {

    private static final byte[] NOTHING = {};

    private final Screen screen;

    FolderCheck(Screen screen) {
        this.screen = screen;
    }

    /** Says of both folders how they are; whether both can be worked with. */
    boolean check(Path input, Path output) {
        boolean readable = ask("doctor.input", () -> {
            if (!Files.exists(input)) {
                throw new NoSuchFileException(input.toString());
            }
            if (!Files.isDirectory(input)) {
                throw new NotDirectoryException(input.toString());
            }
            if (!Files.isReadable(input)) {
                throw new AccessDeniedException(input.toString());
            }
        });
        boolean writable = ask("doctor.output", () -> {
            if (Files.exists(output) && !Files.isDirectory(output)) {
                throw new NotDirectoryException(output.toString());
            }
            Files.createDirectories(output);
            Path probe = AtomicFile.beside(output.resolve("doctor"));
            Files.write(probe, NOTHING);
            Files.deleteIfExists(probe);
        });
        return readable && writable;
    }

    /** Something the disk may refuse. */
    @FunctionalInterface
    private interface Attempt {
        void make() throws IOException;
    }

    private boolean ask(String heading, Attempt attempt) {
        try {
            attempt.make();
            screen.say(heading, screen.messages().text("doctor.good"));
            return true;
        } catch (IOException e) {
            screen.say(heading, screen.messages().text("doctor.unreachable"));
            DiskFault.complain(screen, e);
            return false;
        }
    }
}

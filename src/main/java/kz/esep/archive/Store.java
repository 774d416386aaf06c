package kz.esep.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.storage.AtomicFile;
import kz.esep.storage.DamagedFileException;
import kz.esep.storage.Durability;
import kz.esep.storage.FileContent;
import kz.esep.storage.FolderTree;
import kz.esep.storage.Sha256;

/**
 * The archive on the disk: its chain and its folders. What is put in is written beside its place, entered in the chain, then moved:
 * what the chain does not name is never taken for a revision, and what it names is there or can be moved there.
 */
final class Store {

    /** What a program that was killed leaves behind. */
    static final Pattern LEFTOVER = Pattern.compile("\\..*\\.part");

    private static final Pattern FOLDER =
            Pattern.compile("\\d{4}-(0[1-9]|1[0-2])|" + Archive.IMPORTED + "|" + Archive.UNASSIGNED);

    private final Path root;
    private Optional<Chain> known = Optional.empty();

    Store(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    Revisions revisions(String folder) {
        return new Revisions(root.resolve(folder));
    }

    /**
     * The chain as it was last read or written by this object; of an archive from before there were chains, one of what lies there.
     *
     * @throws DamagedFileException if it is not as it was written, or gone
     */
    Chain chain() throws IOException {
        if (known.isEmpty()) {
            known = Optional.of(read());
        }
        return known.get();
    }

    /** Whether somebody has written the chain since it was read. */
    boolean hasChanged() throws IOException {
        Path file = root.resolve(Chain.FILE);
        return known.isPresent()
                && Files.exists(file)
                && !Arrays.equals(Files.readAllBytes(file), known.get().bytes());
    }

    /** Reads the chain anew when it is asked for. */
    void forget() {
        known = Optional.empty();
    }

    private Chain read() throws IOException {
        Path file = root.resolve(Chain.FILE);
        try {
            if (Files.exists(file)) {
                return Chain.read(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new DamagedFileException(file, e);
        }
        Chain lying = lying();
        for (ChainEntry entry : lying.entries()) {
            if (isChained(entry)) {
                throw new DamagedFileException(file, new IOException("absent"));
            }
        }
        return lying;
    }

    private boolean isChained(ChainEntry entry) throws IOException {
        try {
            return revisions(entry.folder()).manifest(entry.name()).isChained();
        } catch (DamagedFileException e) {
            return false;
        }
    }

    /** What lies on the disk, taken for granted. */
    Chain lying() throws IOException {
        List<ChainEntry> entries = new ArrayList<>();
        for (String folder : folders()) {
            Revisions revisions = revisions(folder);
            for (String name : revisions.names()) {
                String sum =
                        revisions.find(name, Revisions.MANIFEST).map(Sha256::of).orElse("");
                entries.add(new ChainEntry(ChainEntry.Act.ADOPTED, folder, name, sum, Optional.empty(), ""));
            }
        }
        return new Chain(entries);
    }

    /** The folders of months, oldest first, then that of imported figures. */
    List<String> folders() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(root)) {
            return all.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> FOLDER.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    /** What stands in the place of a revision and is none of the chain's must be looked at by people; nothing is written over it. */
    private static DamagedFileException strange(Revisions revisions, String name) {
        return new DamagedFileException(revisions.path(name), new IOException("not entered in the chain"));
    }

    /**
     * Enters {@code entry}.
     *
     * @throws DamagedFileException if another process has entered something meanwhile: then this one has lost its lock
     */
    void enter(ChainEntry entry) throws IOException {
        Chain before = chain();
        Chain longer = before.plus(entry);
        Files.createDirectories(root);
        Path chain = root.resolve(Chain.FILE);
        if (Files.exists(chain) && !Arrays.equals(Files.readAllBytes(chain), before.bytes())) {
            throw new DamagedFileException(chain, new IOException("changed by another process"));
        }
        Path beside = root.resolve("." + Chain.FILE + ".part");
        FileContent.of(longer.bytes()).writeTo(beside);
        Durability.flush(beside);
        AtomicFile.move(beside, root.resolve(Chain.FILE));
        Durability.flushNames(root);
        known = Optional.of(longer);
    }

    /** Puts {@code name} into {@code folder}. */
    void put(String folder, String name, Map<String, FileContent> files, Manifest manifest) throws IOException {
        if (chain().holdings(folder).stream().anyMatch(entry -> entry.name().equals(name))) {
            throw new IllegalStateException(folder + "/" + name + " is kept already");
        }
        Revisions revisions = revisions(folder);
        if (Files.exists(revisions.path(name), LinkOption.NOFOLLOW_LINKS)) {
            throw strange(revisions, name);
        }
        byte[] bytes = manifest.bytes();
        try {
            revisions.writeBeside(name, files, bytes);
        } catch (IOException e) {
            revisions.clear(name);
            throw e;
        }
        enter(ChainEntry.kept(folder, name, Sha256.of(bytes)));
        revisions.moveIntoPlace(name);
    }

    /**
     * Ends what a program that was killed had begun, and forgets what was read before. To be called below the lock of the output
     * folder before anything is written.
     *
     * @throws DamagedFileException if the chain is not as it was written
     */
    void finish() throws IOException {
        known = Optional.empty();
        for (ChainEntry entry : chain().entries()) {
            Revisions revisions = revisions(entry.folder());
            if (entry.isHolding() && revisions.waits(entry.name(), entry.manifest())) {
                if (!Files.exists(revisions.path(entry.name()), LinkOption.NOFOLLOW_LINKS)) {
                    revisions.moveIntoPlace(entry.name());
                } else if (!Verification.holds(
                        revisions.path(entry.name()).resolve(Revisions.MANIFEST), entry.manifest())) {
                    throw strange(revisions, entry.name());
                }
            }
        }
        clear(root);
        for (String folder : folders()) {
            clear(root.resolve(folder));
        }
    }

    private void clear(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> left;
        try (Stream<Path> all = Files.list(folder)) {
            left = all.filter(path ->
                            LEFTOVER.matcher(path.getFileName().toString()).matches())
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
        for (Path path : left) {
            FolderTree.delete(path);
        }
        if (!folder.equals(root)) {
            try (Stream<Path> all = Files.list(folder)) {
                if (all.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(folder);
        }
    }
}

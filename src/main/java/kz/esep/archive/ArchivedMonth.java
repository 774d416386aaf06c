package kz.esep.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.storage.DamagedFileException;

/** What the archive holds of a month, or of imported figures. */
public final class ArchivedMonth {

    private final Store store;
    private final String folder;

    ArchivedMonth(Store store, String folder) {
        this.store = store;
        this.folder = folder;
    }

    /**
     * A revision, or what arrived after closing.
     *
     * @param name {@code r001} or {@code a001}
     * @param circumstances what it rests on besides
     * @param reasons why it came, with each cause what it is about; empty where an earlier version wrote it
     * @param program the version of Esep that wrote it
     * @param files the SHA-256 of each file by its path
     * @param isChained whether it says what it rests on: those of earlier versions do not
     */
    public record Revision(
            String name,
            Circumstances circumstances,
            Map<Cause, String> reasons,
            String program,
            Map<String, String> files,
            boolean isChained) {}

    /**
     * A change of its state.
     *
     * @param isClosing whether it was closed, or opened again
     * @param revision with which one
     * @param on when
     * @param reason why it was opened again
     */
    public record Turn(boolean isClosing, String revision, Optional<LocalDate> on, String reason) {}

    /** Its revisions, oldest first. */
    public List<Revision> revisions() throws IOException {
        return read(Revisions.REVISION);
    }

    /** What arrived while it was closed, oldest first. */
    public List<Revision> afterClosing() throws IOException {
        return read(Revisions.AFTER_CLOSING);
    }

    /** The sums of all files that arrived while it was closed. */
    public Set<String> sumsAfterClosing() throws IOException {
        Set<String> sums = new HashSet<>();
        afterClosing().forEach(one -> sums.addAll(one.files().values()));
        return sums;
    }

    private List<Revision> read(String kind) throws IOException {
        List<Revision> revisions = new ArrayList<>();
        for (ChainEntry entry : store.chain().holdings(folder)) {
            if (entry.name().startsWith(kind) && !store.revisions(folder).waits(entry.name(), entry.manifest())) {
                Manifest manifest = store.revisions(folder).manifest(entry.name());
                revisions.add(new Revision(
                        entry.name(),
                        manifest.circumstances(),
                        manifest.reasons(),
                        manifest.program(),
                        manifest.files(),
                        manifest.isChained()));
            }
        }
        return revisions;
    }

    /** When it was closed and opened again, in order. */
    public List<Turn> turns() throws IOException {
        return store.chain().states(folder).stream()
                .map(entry -> new Turn(entry.act() == ChainEntry.Act.CLOSED, entry.name(), entry.on(), entry.reason()))
                .toList();
    }

    /** The revision with which it was last closed, whether it is still or not. */
    public Optional<String> published() throws IOException {
        return turns().stream().filter(Turn::isClosing).map(Turn::revision).reduce((one, later) -> later);
    }

    /** Whether it takes no revision. */
    public boolean isClosed() throws IOException {
        List<Turn> turns = turns();
        return !turns.isEmpty() && turns.get(turns.size() - 1).isClosing();
    }

    /** Why it was opened again, if no revision came since. */
    Optional<String> reopenedBecause() throws IOException {
        List<Turn> turns = turns();
        List<ChainEntry> revisions = store.chain().revisions(folder);
        if (turns.isEmpty() || revisions.isEmpty()) {
            return Optional.empty();
        }
        Turn last = turns.get(turns.size() - 1);
        String latest = revisions.get(revisions.size() - 1).name();
        return last.isClosing() || !last.revision().equals(latest) ? Optional.empty() : Optional.of(last.reason());
    }

    /** The bytes of {@code file} in {@code revision}, if it is there. */
    public Optional<byte[]> find(String revision, String file) throws IOException {
        return store.revisions(folder).find(revision, file);
    }

    /**
     * Where {@code file} of {@code revision} lies, its bytes being as they were put there.
     *
     * @throws DamagedFileException if they are not
     */
    public Path sound(Revision revision, String file) throws IOException {
        Path path = store.revisions(folder).path(revision.name()).resolve(file);
        if (!Verification.holds(path, revision.files().getOrDefault(file, ""))) {
            throw new DamagedFileException(path, new IOException("another sum"));
        }
        return path;
    }
}

package kz.esep.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.esep.storage.DamagedFileException;

/** Makes an archive of some revisions of another one, held against their sums on the way. */
final class ArchiveCopy {

    private final Store from;

    ArchiveCopy(Store from) {
        this.from = from;
    }

    /**
     * Makes it in {@code target}.
     *
     * @param wanted revisions by folder
     * @param month the folder of which it is known also when it was closed and opened again
     * @param until the revision of that folder before which the copy ends
     */
    void make(Path target, Map<String, List<String>> wanted, String month, String until) throws IOException {
        Chain chain = new Chain(List.of());
        boolean ended = false;
        for (ChainEntry entry : from.chain().entries()) {
            boolean ofMonth = entry.folder().equals(month);
            ended = ended || (ofMonth && entry.isHolding() && entry.name().equals(until));
            if (entry.isHolding()
                    && wanted.getOrDefault(entry.folder(), List.of()).contains(entry.name())) {
                copy(entry, target.resolve(entry.folder()).resolve(entry.name()));
                chain = chain.plus(new ChainEntry(
                        ChainEntry.Act.RESTORED, entry.folder(), entry.name(), entry.manifest(), Optional.empty(), ""));
            } else if (!entry.isHolding() && ofMonth && !ended) {
                chain = chain.plus(entry);
            }
        }
        Files.createDirectories(target);
        if (!chain.entries().isEmpty()) {
            Files.write(target.resolve(Chain.FILE), chain.bytes());
        }
    }

    private void copy(ChainEntry entry, Path target) throws IOException {
        Revisions revisions = from.revisions(entry.folder());
        Path source = revisions.path(entry.name());
        Manifest manifest = revisions.manifest(entry.name());
        Set<String> names = new TreeSet<>(manifest.files().keySet());
        names.add(Revisions.MANIFEST);
        for (String name : names) {
            String sum = name.equals(Revisions.MANIFEST)
                    ? entry.manifest()
                    : manifest.files().getOrDefault(name, "");
            Path file = target.resolve(name).normalize();
            if (!file.startsWith(target) || !Verification.holds(source.resolve(name), sum)) {
                throw new DamagedFileException(source.resolve(name), new IOException("another sum"));
            }
            Files.createDirectories(file.getParent());
            Files.copy(source.resolve(name), file);
        }
    }
}

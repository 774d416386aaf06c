package kz.esep.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.storage.DamagedFileException;
import kz.esep.storage.Sha256;

/** Whether the archive still holds what was put into it, all of it and nothing else. */
public final class Verification {

    private final Store store;
    private final List<Finding> findings = new ArrayList<>();
    private int revisions;
    private int files;

    Verification(Store store) {
        this.store = store;
    }

    /** What is not as it was, in the order of folders and revisions. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How many revisions were looked at. */
    public int revisions() {
        return revisions;
    }

    /** How many files were summed up. */
    public int files() {
        return files;
    }

    Verification checked() throws IOException {
        Chain chain = chain();
        Set<String> folders = new TreeSet<>(chain.folders());
        folders.addAll(store.folders());
        for (String folder : folders) {
            check(folder, chain);
        }
        Set<String> known = new TreeSet<>(folders);
        known.add(Chain.FILE);
        surplus(store.root(), "", known);
        return this;
    }

    private Chain chain() throws IOException {
        try {
            return store.chain();
        } catch (DamagedFileException e) {
            report(FindingCode.P042, Chain.FILE);
            return store.lying();
        }
    }

    private void check(String folder, Chain chain) throws IOException {
        Revisions held = store.revisions(folder);
        List<ChainEntry> holdings = chain.holdings(folder);
        Set<String> known = new LinkedHashSet<>();
        for (String kind : List.of(Revisions.REVISION, Revisions.AFTER_CLOSING)) {
            Optional<ChainEntry> before = Optional.empty();
            for (ChainEntry entry : holdings) {
                if (entry.name().startsWith(kind)) {
                    missing(entry, before, kind);
                    check(entry, before, held);
                    before = Optional.of(entry);
                    known.add(entry.name());
                }
            }
        }
        surplus(store.root().resolve(folder), folder + "/", known);
    }

    /** Numbers have no gaps; those before the first that was restored are in another archive. */
    private void missing(ChainEntry entry, Optional<ChainEntry> before, String kind) {
        boolean elsewhere = before.isEmpty() && entry.act() == ChainEntry.Act.RESTORED;
        int first = elsewhere ? entry.number() : before.map(ChainEntry::number).orElse(0) + 1;
        for (int number = first; number < entry.number(); number++) {
            report(FindingCode.P035, entry.folder() + "/" + Revisions.name(kind, number));
        }
    }

    private void check(ChainEntry entry, Optional<ChainEntry> before, Revisions held) throws IOException {
        String name = entry.folder() + "/" + entry.name();
        Path path = held.path(entry.name());
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            boolean waits = held.waits(entry.name(), entry.manifest());
            report(waits ? FindingCode.P041 : FindingCode.P035, name);
            return;
        }
        revisions++;
        Optional<Manifest> manifest = manifest(entry, held);
        if (manifest.isEmpty()) {
            report(FindingCode.P037, name + "/" + Revisions.MANIFEST);
            return;
        }
        boolean isFirstKnown = before.isEmpty() || before.get().number() + 1 < entry.number();
        if (!isFirstKnown && !manifest.get().previous().equals(before.map(ChainEntry::manifest))) {
            report(FindingCode.P038, name + "/" + Revisions.MANIFEST);
        }
        checkFiles(name + "/", path, manifest.get().files());
    }

    /** The manifest, if it is the one that was entered in the chain. */
    private static Optional<Manifest> manifest(ChainEntry entry, Revisions held) throws IOException {
        Path file = held.path(entry.name()).resolve(Revisions.MANIFEST);
        try {
            return isSound(file, entry.manifest()) ? Optional.of(held.manifest(entry.name())) : Optional.empty();
        } catch (DamagedFileException e) {
            return Optional.empty();
        }
    }

    private void checkFiles(String name, Path folder, Map<String, String> sums) throws IOException {
        Set<String> known = new LinkedHashSet<>(sums.keySet());
        known.add(Revisions.MANIFEST);
        for (Map.Entry<String, String> sum : sums.entrySet()) {
            Path file = folder.resolve(sum.getKey());
            for (Path above = Path.of(sum.getKey()).getParent(); above != null; above = above.getParent()) {
                known.add(above.toString().replace('\\', '/'));
            }
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                report(FindingCode.P035, name + sum.getKey());
            } else {
                files++;
                if (!isSound(file, sum.getValue())) {
                    report(FindingCode.P034, name + sum.getKey());
                }
            }
        }
        List<String> present;
        try (Stream<Path> all = Files.walk(folder)) {
            present = all.map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.isEmpty())
                    .sorted()
                    .toList();
        }
        present.stream().filter(path -> !known.contains(path)).forEach(path -> report(FindingCode.P036, name + path));
    }

    /** Whether {@code file} is a file, not a link to one, with bytes of {@code sum}. */
    static boolean holds(Path file, String sum) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Sha256.of(file).equals(sum);
    }

    /** The same of a file that may be unreadable: nobody can say that it is what it was. */
    private static boolean isSound(Path file, String sum) {
        try {
            return holds(file, sum);
        } catch (IOException e) {
            return false;
        }
    }

    /** What lies in {@code folder} and is not {@code known}. */
    private void surplus(Path folder, String name, Set<String> known) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<String> names;
        try (Stream<Path> all = Files.list(folder)) {
            names = all.map(path -> path.getFileName().toString())
                    .filter(one -> !known.contains(one))
                    .sorted()
                    .toList();
        }
        for (String one : names) {
            boolean left = Store.LEFTOVER.matcher(one).matches();
            report(left ? FindingCode.P041 : FindingCode.P036, name + one);
        }
        if (names.isEmpty() && known.isEmpty()) {
            report(FindingCode.P036, name.substring(0, Math.max(0, name.length() - 1)));
        }
    }

    private void report(FindingCode code, String file) {
        findings.add(Finding.of(code, Place.ofFile("archive/" + file), ""));
    }
}

package kz.esep.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.storage.DamagedFileException;
import kz.esep.storage.Sha256;

/** Whether the archive still holds what was put into it. */
public final class Verification {

    private final List<Finding> findings = new ArrayList<>();
    private int revisions;
    private int files;

    Verification() {}

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

    void check(String name, Revisions folder) throws IOException {
        Optional<byte[]> before = Optional.empty();
        int expected = 1;
        for (int number : folder.numbers()) {
            for (; expected < number; expected++) {
                report(FindingCode.P035, name + "/" + Revisions.name(expected));
                before = Optional.empty();
            }
            revisions++;
            String revision = name + "/" + Revisions.name(number);
            Optional<byte[]> manifest = folder.find(number, Revisions.MANIFEST);
            Optional<Manifest> read = manifest.flatMap(bytes -> read(folder, number, bytes));
            if (read.isEmpty()) {
                report(FindingCode.P037, revision + "/" + Revisions.MANIFEST);
            } else {
                checkPrevious(revision, read.get(), before);
                checkFiles(revision, folder.path(number), read.get().files());
            }
            before = manifest;
            expected = number + 1;
        }
    }

    private static Optional<Manifest> read(Revisions folder, int number, byte[] bytes) {
        try {
            return Optional.of(folder.manifest(number, bytes));
        } catch (DamagedFileException e) {
            return Optional.empty();
        }
    }

    /** The manifest before must still be the one after which this was written. */
    private void checkPrevious(String revision, Manifest manifest, Optional<byte[]> before) {
        boolean same = before.isEmpty()
                || manifest.previous().filter(Sha256.of(before.get())::equals).isPresent();
        if (!same) {
            report(FindingCode.P038, revision + "/" + Revisions.MANIFEST);
        }
    }

    private void checkFiles(String revision, Path folder, Map<String, String> sums) throws IOException {
        Map<String, Path> present = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file ->
                            present.put(folder.relativize(file).toString().replace('\\', '/'), file));
        }
        present.remove(Revisions.MANIFEST);
        for (Map.Entry<String, String> sum : sums.entrySet()) {
            Path file = present.remove(sum.getKey());
            if (file == null) {
                report(FindingCode.P035, revision + "/" + sum.getKey());
            } else {
                files++;
                if (!Sha256.of(file).equals(sum.getValue())) {
                    report(FindingCode.P034, revision + "/" + sum.getKey());
                }
            }
        }
        present.keySet().forEach(surplus -> report(FindingCode.P036, revision + "/" + surplus));
    }

    private void report(FindingCode code, String file) {
        findings.add(Finding.of(code, Place.ofFile("archive/" + file), ""));
    }
}

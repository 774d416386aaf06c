package kz.esep.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.fixtures.TestHouse;
import kz.esep.spreadsheet.WorkbookReader;
import kz.esep.storage.CsvTable;
import kz.esep.storage.Sha256;

/** What the output folder of a house must be like, whatever became of the processes that wrote into it. */
final class ArchivedData {

    /** Numbers of letters are given in the order of the runs; everything else depends on the drop folder alone. */
    private static final Pattern OF_LETTERS = Pattern.compile(".*(letters/|letters-register\\.csv).*");

    private static final Pattern REVISION = Pattern.compile("r\\d{3,}");

    private final TestHouse house;
    private final Path output;

    ArchivedData(TestHouse house) {
        this.house = house;
        this.output = house.path("output");
    }

    /** Nothing is half-written under its final name: every revision is whole, every document ends, every table is a table. */
    void isWholeAtAnyMoment() throws IOException {
        if (!Files.isDirectory(output)) {
            return;
        }
        TestHouse.Result verified =
                TestHouse.execute("archive", "verify", "--home", house.path("").toString());
        assertThat(verified.status()).as(verified.out() + verified.err()).isZero();
        for (Path file : files(output)) {
            String name = file.getFileName().toString();
            if (name.startsWith(".") || name(file).contains("/.") || name(file).startsWith(".")) {
                continue; // nothing under its final name
            }
            if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
                boolean wasSoSent = name(file).contains("/submissions/");
                assertThat(wasSoSent || !WorkbookReader.isIncomplete(file))
                        .as(name(file))
                        .isTrue();
            } else if (name.endsWith(".csv")) {
                assertThat(Files.readString(file)).as(name(file)).endsWith("\n");
            }
        }
    }

    /** Behind a run that ended nothing is left of those that did not; the next watch takes over what a dead one signed. */
    void holdsNoLeftovers() throws IOException {
        List<String> hidden = files(output).stream()
                .map(this::name)
                .filter(name -> name.startsWith(".") || name.contains("/."))
                .filter(name -> !name.startsWith(".esep-watch.owner."))
                .toList();
        assertThat(hidden).isSubsetOf(".esep.lock", ".esep-watch.lock");
    }

    /** No number of a letter is given twice, none is missing, and none is without its letter or its reason. */
    void hasEveryNumberOnce() {
        List<CsvTable.Row> letters = house.table("output/letters-register.csv");
        List<String> numbers = letters.stream().map(row -> row.get("number")).toList();
        assertThat(numbers).doesNotHaveDuplicates();
        for (int index = 0; index < letters.size(); index++) {
            CsvTable.Row letter = letters.get(index);
            assertThat(letter.get("sequence")).isEqualTo(String.valueOf(index + 1));
            if (letter.get("state").equals("issued")) {
                assertThat(output.resolve(letter.get("file"))).exists();
            } else {
                assertThat(letter.get("state")).isNotEqualTo("reserved");
                assertThat(letter.get("reason_ru")).isNotEmpty();
            }
        }
    }

    /** No revision is a second one of the same: each differs from the one before. */
    void hasNoRevisionTwice() throws IOException {
        for (Path folder : folders(output.resolve("archive"))) {
            String before = "";
            for (Path revision : revisions(folder)) {
                String manifest = Files.readString(revision.resolve("manifest.json"))
                        .replaceAll("\"(revision|previous)\" : .*\n", "");
                assertThat(manifest).as(revision.toString()).isNotEqualTo(before);
                before = manifest;
            }
        }
    }

    /** The latest revision of each month by the paths of its files: what it says, whoever wrote it and in how many runs. */
    Map<String, String> latest() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (Path month : folders(output.resolve("archive"))) {
            List<Path> revisions = revisions(month);
            if (revisions.isEmpty()) {
                continue; // killed before the first one was moved into place
            }
            Path latest = revisions.get(revisions.size() - 1);
            for (Path file : files(latest)) {
                String name = month.getFileName() + "/"
                        + latest.relativize(file).toString().replace('\\', '/');
                if (name.endsWith("/arrivals.csv")) {
                    sums.put(name, sorted(file));
                } else if (!name.endsWith("manifest.json")
                        && !name.endsWith("/revision-changes.csv")
                        && !OF_LETTERS.matcher(name).matches()) {
                    sums.put(name, Sha256.of(file));
                }
            }
        }
        return sums;
    }

    /** Every file of the drop folder is archived, byte for byte, in some revision. */
    void holdsEverySubmission(Set<String> sums) throws IOException {
        Set<String> archived = new HashSet<>();
        for (Path file : files(output.resolve("archive"))) {
            if (name(file).contains("/submissions/")) {
                archived.add(Sha256.of(file));
            }
        }
        assertThat(archived).containsAll(sums);
    }

    /** The order in which files were first seen is the runs' own. */
    private static String sorted(Path table) throws IOException {
        return String.join(
                "\n",
                Files.readString(table, StandardCharsets.UTF_8).lines().sorted().toList());
    }

    static List<Path> revisions(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path ->
                            REVISION.matcher(path.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static List<Path> folders(Path archive) throws IOException {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(archive)) {
            try (Stream<Path> all = Files.list(archive)) {
                all.filter(Files::isDirectory)
                        .filter(path -> !path.getFileName().toString().startsWith("."))
                        .sorted()
                        .forEach(folders::add);
            }
        }
        return folders;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private String name(Path file) {
        return output.relativize(file).toString().replace('\\', '/');
    }
}

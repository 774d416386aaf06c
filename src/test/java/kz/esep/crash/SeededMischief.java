package kz.esep.crash;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import kz.esep.fixtures.OfficeWorkbook;

/** What people, programs and networks do to a shared folder, drawn by a seed: the same seed, the same files in the end. */
final class SeededMischief {

    private static final List<String> REGIONS = List.of("KZ-10", "KZ-11", "KZ-19", "KZ-27", "KZ-31", "KZ-55", "KZ-79");
    private static final List<String> MONTHS = List.of("2021-09", "2021-10", "2021-11", "2021-12");
    private static final int SUBMISSIONS = 6;
    private static final List<String> ODD_NAMES = List.of(
            "Абай облысы\u202Eхслх.xlsx",
            "отчёт 😀 №%d.xlsx".formatted(7),
            "  пробелы .xlsx",
            "две\nстроки.xlsx",
            "таб\tуляция.xlsx",
            "CON.xlsx",
            "%2e%2e%2f.xlsx",
            "=cmd.xlsx",
            "ұзын атау ".repeat(10) + ".xlsx");

    private final Path input;
    private final Path outside;
    private final Random random;
    private final List<byte[]> workbooks = new ArrayList<>();
    private final TreeMap<String, Path> standing = new TreeMap<>();
    private final List<Deferred> deferred = new ArrayList<>();
    private int serial;

    /** Something that happens some steps later. */
    private record Deferred(int step, Step what) {}

    /** A step of mischief. */
    private interface Step {
        void happen() throws IOException;
    }

    SeededMischief(Path input, Path outside, long seed) {
        this.input = input;
        this.outside = outside;
        this.random = new Random(seed);
        for (int number = 1; number <= SUBMISSIONS; number++) {
            for (String month : MONTHS) {
                for (String region : REGIONS) {
                    OfficeWorkbook workbook = OfficeWorkbook.of(region, month).passport("submission_no", number);
                    for (int notice = random.nextInt(3); notice >= 0; notice--) {
                        workbook.notice("placed", random.nextInt(4) == 0 ? "жоқ" : "иә");
                    }
                    workbooks.add(workbook.protocol().bytes());
                }
            }
        }
    }

    /** Does {@code steps} of it, with {@code pause} between two; in the end nothing is on its way any more. */
    void happen(int steps, Duration pause) throws IOException, InterruptedException {
        for (int step = 0; step < steps; step++) {
            for (Deferred due :
                    deferred.stream().filter(one -> one.step() <= serial).toList()) {
                due.what().happen();
                deferred.remove(due);
            }
            serial++;
            one();
            Thread.sleep(pause.toMillis());
        }
        for (Deferred due : deferred) {
            due.what().happen();
        }
        // Whatever else happened: of every month something stands in the end.
        for (int month = 0; month < MONTHS.size(); month++) {
            whole("last/" + MONTHS.get(month) + ".xlsx", workbooks.get(month * REGIONS.size()));
        }
    }

    private void one() throws IOException {
        String name = folder() + "файл " + serial + ".xlsx";
        byte[] bytes = workbooks.get(random.nextInt(workbooks.size()));
        switch (random.nextInt(20)) {
            case 0, 1 -> inPieces(name, bytes);
            case 2 -> {
                whole(name, Arrays.copyOf(bytes, bytes.length / 2));
                later(() -> whole(name, bytes));
            }
            case 3 -> whole(name, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            case 4 -> whole(name, new byte[0]);
            case 5 -> {
                whole(folder() + "~$файл " + serial + ".xlsx", new byte[165]);
                whole(folder() + ".~lock.файл " + serial + ".xlsx#", new byte[10]);
                whole(
                        folder()
                                + List.of("Thumbs.db", ".DS_Store", "x.tmp", "y.part")
                                        .get(random.nextInt(4)),
                        bytes);
            }
            case 6 -> {
                whole(name, bytes);
                String copy = name.replace(
                        ".xlsx", List.of(" (1)", " - копия", "-DESKTOP-ABC12").get(random.nextInt(3)));
                whole(copy + ".xlsx", bytes);
            }
            case 7 -> whole(folder() + Normalizer.normalize("Ёлка й " + serial + ".xlsx", Normalizer.Form.NFD), bytes);
            case 8 -> whole(folder() + serial + ODD_NAMES.get(random.nextInt(ODD_NAMES.size())), bytes);
            case 9 -> {
                whole(name, bytes);
                later(() -> remove(name));
            }
            case 10 -> Files.createDirectories(input.resolve(folder() + "папка " + serial + ".xlsx"));
            case 11 -> {
                Path target = Files.write(outside.resolve(serial + ".xlsx"), bytes);
                Files.createSymbolicLink(under(name), target);
            }
            case 12 -> {
                whole(name, bytes);
                skew(name);
            }
            case 13 -> rename();
            case 14 -> writeOver(bytes);
            case 15 -> throughAnotherName(name, bytes);
            case 16 -> filledFromTheStart(name, bytes);
            case 17 -> whole(name.replace(".xlsx", ".XLSX").replace("файл", "Файл"), bytes);
            case 18 -> whole("a/b/c/d/e/" + serial + ".xlsx", bytes);
            default -> whole(name, bytes);
        }
    }

    private String folder() {
        return List.of("", "2021-11/", "область/", "Область 2/").get(random.nextInt(4));
    }

    private void later(Step what) {
        deferred.add(new Deferred(serial + 1 + random.nextInt(60), what));
    }

    private Path under(String name) throws IOException {
        Path file = input.resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    private void whole(String name, byte[] bytes) throws IOException {
        Files.write(under(name), bytes);
        standing.put(name, input.resolve(name));
    }

    private void inPieces(String name, byte[] bytes) throws IOException {
        int cut = random.nextInt(bytes.length);
        whole(name, Arrays.copyOf(bytes, cut));
        later(() -> Files.write(
                input.resolve(name), Arrays.copyOfRange(bytes, cut, bytes.length), StandardOpenOption.APPEND));
        standing.remove(name);
    }

    private void remove(String name) throws IOException {
        standing.remove(name);
        Files.deleteIfExists(input.resolve(name));
    }

    private void skew(String name) throws IOException {
        Duration away = Duration.ofDays(random.nextInt(4000) - 2000L);
        Files.setLastModifiedTime(
                input.resolve(name),
                FileTime.from(Instant.EPOCH.plus(Duration.ofDays(18_900)).plus(away)));
    }

    private void rename() throws IOException {
        if (!standing.isEmpty()) {
            String old = any();
            Path from = standing.remove(old);
            String name = "переименован " + serial + ".xlsx";
            if (Files.exists(from)) {
                Files.move(from, under(name), StandardCopyOption.REPLACE_EXISTING);
                standing.put(name, input.resolve(name));
            }
        }
    }

    private void writeOver(byte[] bytes) throws IOException {
        if (!standing.isEmpty()) {
            whole(any(), bytes);
        }
    }

    private String any() {
        List<String> names = new ArrayList<>(standing.keySet());
        return names.get(random.nextInt(names.size()));
    }

    /** As programs that synchronise folders do. */
    private void throughAnotherName(String name, byte[] bytes) throws IOException {
        Path part = Files.write(under(folder() + "." + serial + ".xlsx.Xy7"), bytes);
        Files.move(part, under(name), StandardCopyOption.ATOMIC_MOVE);
        standing.put(name, input.resolve(name));
    }

    /** As Windows copies: the file has its length at once, and its end comes last. */
    private void filledFromTheStart(String name, byte[] bytes) throws IOException {
        int cut = bytes.length / 2;
        try (RandomAccessFile file = new RandomAccessFile(under(name).toFile(), "rw")) {
            file.setLength(bytes.length);
            file.write(bytes, 0, cut);
        }
        later(() -> {
            try (RandomAccessFile file =
                    new RandomAccessFile(input.resolve(name).toFile(), "rw")) {
                file.seek(cut);
                file.write(bytes, cut, bytes.length - cut);
            }
        });
    }
}

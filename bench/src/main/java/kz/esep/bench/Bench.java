package kz.esep.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Generates the workbooks, measures every reader in processes of their own, reader after reader in each round, and says
 * whether the targets are kept. Ends with 1 when two readers read different values, whatever their speed.
 */
final class Bench {

    /** With {@code slowOnce} the slow readers take part in the first round only. */
    private record Scenario(
            String name, String title, String heap, String esepHeap, boolean slowOnce, List<Peer> readers) {}

    /**
     * The best of all rounds. {@code wall}, from the start of the process to the last cell, and {@code cpu} in
     * milliseconds, {@code rss} in megabytes.
     */
    private record Best(long wall, long cpu, long rss, String sum, String findings) {
        Best with(Best other) {
            return new Best(
                    Math.min(wall, other.wall),
                    Math.min(cpu, other.cpu),
                    Math.max(rss, other.rss),
                    sum.equals(other.sum) ? sum : sum + " and " + other.sum,
                    findings);
        }
    }

    private static final List<Peer> ALL = List.of(Peer.values());
    private static final List<Peer> STREAMING =
            List.of(Peer.ESEP, Peer.FASTEXCEL, Peer.EASYEXCEL, Peer.POI_EVENT, Peer.STREAMING);

    private final StringBuilder report = new StringBuilder();
    private boolean agreed = true;

    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean quick = arguments[1].equals("quick");
        Path folder = Path.of(arguments[0]);
        Data.offices(folder.resolve("offices"), quick ? 40 : 200);
        Data.big(folder.resolve("big"), quick ? 50_000 : 500_000);
        Data.blank(folder.resolve("blank"), quick ? 100_000 : 1_000_000);
        Bench bench = new Bench();
        int rounds = Integer.parseInt(arguments[3]);
        bench.say("JDK " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " cores, "
                + rounds + " rounds" + (quick ? ", quick: a fifth of the files, a tenth of the rows" : ""));
        Map<Peer, Best> offices = bench.measure(
                folder, new Scenario("offices", "Office files, 3 sheets x 60 rows x 12 columns", "2g", "2g", false, ALL), rounds);
        Map<Peer, Best> big = bench.measure(
                folder, new Scenario("big", "One workbook, 12 columns, shared strings", "2g", "160m", true, STREAMING), rounds);
        Map<Peer, Best> blank = bench.measure(
                folder, new Scenario("blank", "One workbook of blank formatted rows", "2g", "160m", true, STREAMING), rounds);
        bench.targets(offices, big, blank);
        Files.writeString(Path.of(arguments[2]), bench.report);
        System.exit(bench.agreed ? 0 : 1);
    }

    private Map<Peer, Best> measure(Path folder, Scenario scenario, int rounds)
            throws IOException, InterruptedException {
        Map<Peer, Best> best = new EnumMap<>(Peer.class);
        List<Peer> failed = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (Peer peer : scenario.readers()) {
                String heap = peer == Peer.ESEP ? scenario.esepHeap() : scenario.heap();
                if (round > 0 && scenario.slowOnce() && peer.isSlow()) {
                    continue;
                }
                Optional<Best> one = failed.contains(peer)
                        ? Optional.empty()
                        : process(peer, folder.resolve(scenario.name()), heap);
                one.ifPresent(measured -> best.merge(peer, measured, Best::with));
                if (one.isEmpty()) {
                    failed.add(peer);
                }
            }
        }
        table(scenario, best);
        long sums = best.values().stream().map(Best::sum).distinct().count();
        say(sums == 1 ? "All readers read the same values." : "THE VALUES DIFFER: " + best);
        agreed &= sums == 1;
        return best;
    }

    private Optional<Best> process(Peer peer, Path folder, String heap) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                peer.classPath(System.getProperty("java.class.path")),
                Measure.class.getName(),
                peer.reader(),
                folder.toString());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        List<String> lines = new ArrayList<>();
        long wall = 0;
        long start = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals(Measure.DONE)) {
                    wall = (System.nanoTime() - start) / 1_000_000;
                }
                lines.add(line);
            }
        }
        if (process.waitFor() != 0) {
            say(peer.title() + " failed on " + folder.getFileName() + " with -Xmx" + heap);
            return Optional.empty();
        }
        String sum = fact(lines, "cells") + ":" + fact(lines, "sum");
        String findings = String.join(" ", lines.stream().filter(line -> line.startsWith("finding ")).distinct().toList());
        return Optional.of(
                new Best(wall, Long.parseLong(fact(lines, "cpu")), Long.parseLong(fact(lines, "rss")), sum, findings));
    }

    private static String fact(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A measurement says nothing of " + name));
    }

    private void table(Scenario scenario, Map<Peer, Best> best) {
        say("");
        say("### " + scenario.title());
        say("");
        say("| reader | wall ms | CPU ms | peak RSS MB | wall, fastexcel = 1 | wall, usermodel = 1 |");
        say("|---|---:|---:|---:|---:|---:|");
        best.forEach((peer, one) -> say(String.format(Locale.ROOT, "| %s | %d | %d | %d | %s | %s |", peer.title(),
                one.wall(), one.cpu(), one.rss(), share(one, best.get(Peer.FASTEXCEL)),
                share(one, best.get(Peer.USERMODEL)))));
        say("");
    }

    private static String share(Best one, Best other) {
        return other == null ? "" : String.format(Locale.ROOT, "%.2f", (double) one.wall() / other.wall());
    }

    private void targets(Map<Peer, Best> offices, Map<Peer, Best> big, Map<Peer, Best> blank) {
        say("");
        say("### Targets");
        say("");
        say("| target | measured | |");
        say("|---|---:|---|");
        atLeast("office files: times as fast as fastexcel-reader", 2, wall(offices, Peer.FASTEXCEL), wall(offices, Peer.ESEP));
        atLeast("office files: times as fast as POI usermodel", 10, wall(offices, Peer.USERMODEL), wall(offices, Peer.ESEP));
        if (big.containsKey(Peer.ESEP) && big.containsKey(Peer.FASTEXCEL)) {
            double share = (double) big.get(Peer.ESEP).cpu() / big.get(Peer.FASTEXCEL).cpu();
            target("large workbook: CPU, fastexcel-reader = 1, at most 0.7", String.format(Locale.ROOT, "%.2f", share), share <= 0.7);
        }
        target("large workbook: read with -Xmx160m", "", big.containsKey(Peer.ESEP));
        target("blank rows: read with -Xmx160m", "", blank.containsKey(Peer.ESEP));
        String findings = blank.containsKey(Peer.ESEP) ? blank.get(Peer.ESEP).findings() : "";
        target("blank rows: a finding says so", findings.replace("finding ", ""), !findings.isEmpty());
    }

    private static long wall(Map<Peer, Best> best, Peer peer) {
        return best.containsKey(peer) ? best.get(peer).wall() : 0;
    }

    private void atLeast(String title, double times, long other, long own) {
        double measured = own == 0 ? 0 : (double) other / own;
        target(title + ", at least " + times, String.format(Locale.ROOT, "%.2f", measured), measured >= times);
    }

    private void target(String title, String measured, boolean kept) {
        say("| " + title + " | " + measured + " | " + (kept ? "kept" : "MISSED") + " |");
    }

    private void say(String line) {
        report.append(line).append('\n');
        System.out.println(line);
    }
}

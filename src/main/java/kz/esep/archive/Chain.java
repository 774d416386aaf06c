package kz.esep.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.storage.CsvDocument;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;
import kz.esep.storage.FormulaGuard;
import kz.esep.storage.Sha256;

/**
 * All acts on an archive in their order, {@code chain.csv}. Each line bears the sum of the one before and its own cells together, the
 * last one ends the table: no byte and no line of it can be changed or taken away unseen, and since each line names a manifest's sum,
 * nor can one of what the manifests name. Whoever noted the last sum elsewhere sees also that no chain was made anew.
 *
 * @param entries the acts
 */
record Chain(List<ChainEntry> entries) {

    /** Its name in the archive. */
    static final String FILE = "chain.csv";

    private static final String[] COLUMNS = {"no", "act", "folder", "revision", "manifest", "on", "reason", "sum"};
    private static final String END = "end";

    Chain {
        entries = List.copyOf(entries);
    }

    Chain plus(ChainEntry entry) {
        List<ChainEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Chain(more);
    }

    byte[] bytes() {
        CsvDocument csv = new CsvDocument(COLUMNS);
        List<String> sums = sums();
        for (int index = 0; index < entries.size(); index++) {
            Object[] cells = Arrays.copyOf(cells(entries.get(index), index + 1), COLUMNS.length, Object[].class);
            cells[COLUMNS.length - 1] = sums.get(index);
            csv.row(cells);
        }
        String before = sums.isEmpty() ? "" : sums.get(sums.size() - 1);
        String count = String.valueOf(entries.size());
        return csv.row(count, END, "", "", "", "", "", sum(before, count, END)).bytes();
    }

    /** The sum of each line. */
    List<String> sums() {
        List<String> sums = new ArrayList<>();
        String before = "";
        for (ChainEntry entry : entries) {
            before = sum(before, cells(entry, sums.size() + 1));
            sums.add(before);
        }
        return sums;
    }

    private static String[] cells(ChainEntry entry, int number) {
        return new String[] {
            String.valueOf(number),
            entry.act().code(),
            entry.folder(),
            entry.name(),
            entry.manifest(),
            entry.on().map(LocalDate::toString).orElse(""),
            entry.reason()
        };
    }

    private static String sum(String before, String... cells) {
        return Sha256.of((before + "\n" + String.join("\n", cells)).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a chain written before.
     *
     * @throws IOException if it is not byte for byte as it was written
     */
    static Chain read(byte[] bytes) throws IOException {
        try {
            List<ChainEntry> entries = new ArrayList<>();
            for (CsvTable.Row row : CsvTable.read(bytes).rows()) {
                if (!row.get("act").equals(END)) {
                    entries.add(entry(row));
                }
            }
            Chain chain = new Chain(entries);
            if (!Arrays.equals(chain.bytes(), bytes)) {
                throw new IOException("The chain is not as it was written");
            }
            return chain;
        } catch (CsvException | DateTimeException | IllegalArgumentException e) {
            throw new IOException("The chain cannot be read", e);
        }
    }

    private static ChainEntry entry(CsvTable.Row row) {
        if (!row.get("revision").matches("[ra]\\d{3,}")) {
            throw new IllegalArgumentException(row.get("revision"));
        }
        return new ChainEntry(
                ChainEntry.Act.of(row.get("act")),
                row.get("folder"),
                row.get("revision"),
                row.get("manifest"),
                Optional.of(row.get("on")).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                FormulaGuard.unguarded(row.get("reason")));
    }

    /** The folders of which it speaks, in the order of their first act. */
    Set<String> folders() {
        Set<String> folders = new LinkedHashSet<>();
        entries.forEach(entry -> folders.add(entry.folder()));
        return folders;
    }

    /** What lies in {@code folder}: revisions and what arrived after closing, in the order in which they came. */
    List<ChainEntry> holdings(String folder) {
        return entries.stream()
                .filter(entry -> entry.isHolding() && entry.folder().equals(folder))
                .toList();
    }

    /** The revisions of {@code folder}. */
    List<ChainEntry> revisions(String folder) {
        return holdings(folder).stream().filter(ChainEntry::isRevision).toList();
    }

    /** The last of what lies in {@code folder} under names that begin with {@code kind}. */
    Optional<ChainEntry> latest(String folder, String kind) {
        return holdings(folder).stream()
                .filter(entry -> entry.name().startsWith(kind))
                .reduce((one, later) -> later);
    }

    /** How often {@code folder} was closed and opened again. */
    List<ChainEntry> states(String folder) {
        return entries.stream()
                .filter(entry -> entry.act().isOfState() && entry.folder().equals(folder))
                .toList();
    }
}

package kz.esep.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.esep.finding.Finding;

/** The shipped tables, or a copy of them in which a test changes lines as the staff would. */
public final class TableFolder {

    private static final Path SHIPPED = Path.of("templates", "reference");

    private final Path folder;

    private TableFolder(Path folder) {
        this.folder = folder;
    }

    /** The tables as they are shipped; not to be changed. */
    public static TableFolder shipped() {
        return new TableFolder(SHIPPED);
    }

    /** A copy in {@code folder}. */
    public static TableFolder copiedTo(Path folder) {
        try (Stream<Path> tables = Files.list(SHIPPED)) {
            for (Path table : tables.toList()) {
                Files.copy(table, folder.resolve(table.getFileName().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TableFolder(folder);
    }

    /** Replaces the one place where {@code old} stands in {@code file}. */
    public TableFolder change(String file, String old, String replacement) {
        String text = text(file);
        assertThat(text.split(java.util.regex.Pattern.quote(old), -1))
                .as("'%s' stands once in %s", old, file)
                .hasSize(2);
        return write(file, text.replace(old, replacement));
    }

    /** Adds {@code line} at the end of {@code file}. */
    public TableFolder add(String file, String line) {
        return write(file, text(file) + line + "\n");
    }

    /** Leaves nothing of {@code file} but {@code text}. */
    public TableFolder write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Removes {@code file}. */
    public TableFolder remove(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The number of the line of {@code file} that contains {@code part}. */
    public String lineOf(String file, String part) {
        List<String> lines = text(file).lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).contains(part)) {
                return String.valueOf(index + 1);
            }
        }
        throw new AssertionError(part + " is not in " + file);
    }

    /** A reader of these tables. */
    public TableReader reader() {
        return new TableReader(folder);
    }

    /** The regions; the tables must be without fault. */
    public Regions regions() {
        TableReader reader = reader();
        Regions regions = Regions.read(reader);
        reader.finish();
        return regions;
    }

    /** The calendar; the tables must be without fault. */
    public WorkingDayCalendar calendar() {
        TableReader reader = reader();
        WorkingDayCalendar calendar = WorkingDayCalendar.read(reader);
        reader.finish();
        return calendar;
    }

    /** What {@code reading} finds wrong, as {@code D003 reference/rules.csv, 3: value | expected}. */
    public List<String> faults(Consumer<TableReader> reading) {
        TableReader reader = reader();
        reading.accept(reader);
        try {
            reader.finish();
            return List.of();
        } catch (ReferenceException e) {
            return e.faults().stream().map(TableFolder::shown).toList();
        }
    }

    private static String shown(Finding fault) {
        return fault.code() + " " + fault.place() + ": " + fault.value() + " | "
                + fault.arguments().get("expected");
    }

    /** What stands in {@code file}. */
    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package kz.esep.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * One measurement: a process that reads all workbooks of a folder with one reader and says what it took. It asks Linux,
 * not the JVM's beans, whose loading would cost as much as a third of what is measured.
 */
final class Measure {

    /** Said when the last cell was handed over: what comes after is not measured. */
    static final String DONE = "done";

    /** Linux counts processor time in hundredths of a second, whatever the machine. */
    private static final int MILLISECONDS_OF_TICK = 10;

    private Measure() {}

    public static void main(String[] arguments) throws Exception {
        Reader reader =
                (Reader) Class.forName(arguments[0]).getDeclaredConstructor().newInstance();
        Cells cells = new Cells();
        for (File file : files(new File(arguments[1]))) {
            cells.sheet(-1);
            reader.read(file.toPath(), cells);
        }
        System.out.println(DONE);
        long milliseconds = processorMilliseconds();
        System.out.println("cpu " + milliseconds);
        System.out.println("rss " + peakMegabytes());
        System.out.println("cells " + cells.count());
        System.out.println("sum " + cells.sum());
        // EasyExcel leaves threads behind.
        System.exit(0);
    }

    /** Asked of the old interface, which Java has at hand: the new one would add its own loading to every reader's time. */
    private static File[] files(File folder) throws IOException {
        File[] files = folder.listFiles();
        if (files == null) {
            throw new IOException("No folder: " + folder);
        }
        Arrays.sort(files);
        return files;
    }

    /** What all threads of the process took of the processors: the 14th and 15th fact of its state. */
    private static long processorMilliseconds() throws IOException {
        String state = Files.readString(Path.of("/proc/self/stat"), StandardCharsets.ISO_8859_1);
        String[] facts = state.substring(state.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(facts[11]) + Long.parseLong(facts[12])) * MILLISECONDS_OF_TICK;
    }

    /** What the process took of the machine's memory at most. */
    private static long peakMegabytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IllegalStateException("Linux does not say what memory was used");
    }
}

package kz.esep.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One measurement: a process that reads all workbooks of a folder with one reader and says what it took. */
final class Measure {

    private Measure() {}

    public static void main(String[] arguments) throws Exception {
        Reader reader = Reader.valueOf(arguments[0]);
        Cells cells = new Cells();
        reader.readAll(files(Path.of(arguments[1])), cells);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println("cells " + cells.count());
        System.out.println("sum " + cells.sum());
        System.out.println("cpu " + system.getProcessCpuTime() / 1_000_000);
        System.out.println("rss " + peakMegabytes());
        // EasyExcel leaves threads behind.
        System.exit(0);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    /** What the process took of the machine's memory at most; 0 where the system does not say. */
    static long peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}

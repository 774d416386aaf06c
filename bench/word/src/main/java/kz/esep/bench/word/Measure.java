package kz.esep.bench.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * One measurement: a process in which one engine makes the same document over and over. What counts is the processor time
 * of the thread for one document, the median of the blocks after a time of warming up.
 */
final class Measure {

    private Measure() {}

    /** {@code ENGINE ROWS COLUMNS WARM_UP BLOCKS BLOCK}: how many documents before the blocks, how many blocks of how many. */
    public static void main(String[] arguments) throws Exception {
        Engine engine = (Engine) Class.forName("kz.esep.bench.word." + arguments[0])
                .getDeclaredConstructor()
                .newInstance();
        Work work = Work.of(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        int warmUp = Integer.parseInt(arguments[3]);
        int blocks = Integer.parseInt(arguments[4]);
        int block = Integer.parseInt(arguments[5]);
        engine.open(new Skeleton().template(engine.syntax(), work.columns()), work);
        byte[] document = engine.render(work);
        for (int index = 1; index < warmUp; index++) {
            document = engine.render(work);
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] milliseconds = new double[blocks];
        for (int index = 0; index < blocks; index++) {
            long start = threads.getCurrentThreadCpuTime();
            for (int one = 0; one < block; one++) {
                document = engine.render(work);
            }
            milliseconds[index] = (threads.getCurrentThreadCpuTime() - start) / 1e6 / block;
        }
        Arrays.sort(milliseconds);
        System.out.printf(java.util.Locale.ROOT, "ms %.3f%n", milliseconds[blocks / 2]);
        System.out.println("rss " + peakMegabytes());
        System.out.println("bytes " + document.length);
        System.out.println("text " + text(document));
        System.exit(0);
    }

    /** A sum of what the document says, for all engines must say the same. */
    private static String text(byte[] document) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    String text = xml.replaceAll("(?s)<w:instrText.*?</w:instrText>", "")
                            .replaceAll("<[^>]*>", "")
                            .replaceAll("\\s+", "");
                    return text.length() + ":" + Integer.toHexString(text.hashCode()) + ":" + xml.split("<w:tr[ >]", -1).length;
                }
            }
        }
        return "none";
    }

    private static long peakMegabytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IllegalStateException("Linux does not say what memory was used");
    }
}

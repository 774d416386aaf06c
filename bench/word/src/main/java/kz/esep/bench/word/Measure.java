package kz.esep.bench.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
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
                    return sum(new InputStreamReader(zip, StandardCharsets.UTF_8));
                }
            }
        }
        return "none";
    }

    /** How many letters the text has, their sum, and how many rows: read letter by letter, for the heap may be small. */
    private static String sum(Reader xml) throws IOException {
        long letters = 0;
        int sum = 0;
        int rows = 0;
        boolean code = false;
        StringBuilder tag = new StringBuilder();
        boolean inTag = false;
        for (int letter = xml.read(); letter >= 0; letter = xml.read()) {
            if (letter == '<') {
                inTag = true;
                tag.setLength(0);
            } else if (letter == '>') {
                inTag = false;
                String name = tag.toString().split("[ />]", 2)[0];
                rows += name.equals("w:tr") ? 1 : 0;
                code = name.equals("w:instrText");
            } else if (inTag) {
                tag.append((char) letter);
            } else if (!code && !Character.isWhitespace(letter)) {
                letters++;
                sum = 31 * sum + letter;
            }
        }
        return letters + ":" + Integer.toHexString(sum) + ":" + rows;
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

package kz.esep.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import kz.esep.storage.JsonText;

/**
 * The log of the watch, {@code watch.log} in the output folder: a JSON object a line, with time, event, a sentence and the facts. It
 * grows to a megabyte; then it is put aside as {@code watch.log.1} in place of the one before.
 */
public final class WatchLog {

    /** Its name in the output folder. */
    public static final String FILE = "watch.log";

    private static final long BYTES_MOST = 1 << 20;

    private final Path folder;
    private final Clock clock;
    private final Function<WatchEvent, String> sentence;
    private final BiConsumer<WatchEvent, String> listener;
    private final long bytesMost;

    /**
     * @param folder where it stands
     * @param sentence what is said of an event
     * @param listener hears each event with its line
     */
    public WatchLog(
            Path folder, Clock clock, Function<WatchEvent, String> sentence, BiConsumer<WatchEvent, String> listener) {
        this(folder, clock, sentence, listener, BYTES_MOST);
    }

    WatchLog(
            Path folder,
            Clock clock,
            Function<WatchEvent, String> sentence,
            BiConsumer<WatchEvent, String> listener,
            long bytesMost) {
        this.folder = folder;
        this.clock = clock;
        this.sentence = sentence;
        this.listener = listener;
        this.bytesMost = bytesMost;
    }

    /**
     * Tells of {@code event}.
     *
     * @param isFolderThere whether the output folder is the one that was taken; else the line is only said, for what stands where a
     *     share was is nobody's log
     */
    void tell(WatchEvent event, boolean isFolderThere) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(
                "time",
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString());
        line.put("event", event.kind().word());
        line.putAll(event.facts());
        line.put("message", sentence.apply(event));
        String text = JsonText.line(line);
        listener.accept(event, text);
        if (isFolderThere) {
            try {
                append(text);
            } catch (IOException e) {
                // A log that cannot be written keeps nobody from watching; what the disk has will be met elsewhere.
            }
        }
    }

    private void append(String line) throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.exists(file) && Files.size(file) >= bytesMost) {
            Files.move(file, folder.resolve(FILE + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            boolean isCut = channel.size() > 0 && last(channel) != '\n';
            channel.position(channel.size());
            channel.write(ByteBuffer.wrap(((isCut ? "\n" : "") + line + "\n").getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** A process that was killed may have left half a line. */
    private static byte last(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0);
    }
}

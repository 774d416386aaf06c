package kz.esep.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Bytes that can be read at any place: in memory, or of a file too large to be held. */
interface ByteSource extends Closeable {

    /** How many bytes there are. */
    long size();

    /** Copies up to {@code length} bytes from {@code position} on; answers how many there were, 0 beyond the end. */
    int read(long position, byte[] target, int offset, int length) throws IOException;

    /** The bytes from {@code position} on, at most {@code length}. */
    default byte[] bytes(long position, int length) throws IOException {
        byte[] bytes = new byte[(int) Math.max(0, Math.min(length, size() - position))];
        int read = 0;
        while (read < bytes.length) {
            int more = read(position + read, bytes, read, bytes.length - read);
            if (more <= 0) {
                throw new IOException("The file became shorter while it was read");
            }
            read += more;
        }
        return bytes;
    }

    @Override
    void close() throws IOException;

    /** The bytes of {@code content}. */
    static ByteSource of(byte[] content) {
        return new InMemory(content);
    }

    /** A file up to this length is read at once. */
    int SMALL = 1 << 20;

    /** The bytes of {@code file}; of a large one they are read when they are asked for. */
    static ByteSource of(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file);
        ByteSource source = new OfFile(channel, channel.size());
        if (source.size() > SMALL) {
            return source;
        }
        try (source) {
            return new InMemory(source.bytes(0, SMALL));
        }
    }

    /** Bytes held in memory. */
    @SuppressWarnings("ArrayRecordComponent")
    record InMemory(byte[] content) implements ByteSource {
        @Override
        public long size() {
            return content.length;
        }

        @Override
        public int read(long position, byte[] target, int offset, int length) {
            int read = (int) Math.max(0, Math.min(length, content.length - position));
            if (read > 0) {
                System.arraycopy(content, (int) position, target, offset, read);
            }
            return read;
        }

        @Override
        public void close() {}
    }

    /** Bytes of an open file. */
    record OfFile(FileChannel channel, long size) implements ByteSource {
        @Override
        public int read(long position, byte[] target, int offset, int length) throws IOException {
            return Math.max(0, channel.read(ByteBuffer.wrap(target, offset, length), position));
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}

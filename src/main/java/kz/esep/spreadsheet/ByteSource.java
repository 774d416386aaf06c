package kz.esep.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Bytes that can be looked at in any place: in memory, or of a file too large to be held. */
sealed interface ByteSource extends Closeable {

    /** A file up to this length is read at once. */
    int SMALL = 1 << 20;

    /** How many bytes there are. */
    long size();

    /**
     * The bytes from {@code position} on, at most {@code length}, fewer only at the end. They stand in an array, which is not
     * to be written to; numbers are read from them as ZIP writes them, the low byte first.
     */
    ByteBuffer view(long position, int length) throws IOException;

    /** A copy of the bytes from {@code position} on, at most {@code length}. */
    default byte[] bytes(long position, int length) throws IOException {
        ByteBuffer view = view(position, length);
        byte[] bytes = new byte[view.remaining()];
        view.get(bytes);
        return bytes;
    }

    @Override
    void close() throws IOException;

    /** The bytes of {@code content}. */
    static ByteSource of(byte[] content) {
        return new InMemory(content);
    }

    /** The bytes of {@code path}; of a large file they are read when they are asked for. */
    static ByteSource of(Path path) throws IOException {
        // A file channel would be a few classes more for Java to load, and one copy more of every byte.
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
        long size = file.length();
        if (size > SMALL) {
            return new OfFile(file, size);
        }
        try (file) {
            byte[] content = new byte[(int) size];
            file.readFully(content);
            return new InMemory(content);
        }
    }

    private static ByteBuffer view(byte[] bytes, int start, int length) {
        return ByteBuffer.wrap(bytes, start, length).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** How many of {@code most} bytes there are from {@code position} on, where there are {@code size} in all. */
    private static int available(long position, int most, long size) {
        return (int) Math.max(0, Math.min(most, size - position));
    }

    /** Bytes held in memory. */
    @SuppressWarnings("ArrayRecordComponent")
    record InMemory(byte[] content) implements ByteSource {
        @Override
        public long size() {
            return content.length;
        }

        @Override
        public ByteBuffer view(long position, int length) {
            int start = (int) Math.min(position, content.length);
            return ByteSource.view(content, start, available(position, length, content.length));
        }

        @Override
        public void close() {}
    }

    /** Bytes of an open file. */
    record OfFile(RandomAccessFile file, long size) implements ByteSource {
        @Override
        public ByteBuffer view(long position, int length) throws IOException {
            byte[] bytes = new byte[available(position, length, size)];
            file.seek(position);
            file.readFully(bytes);
            return ByteSource.view(bytes, 0, bytes.length);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}

package kz.esep.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.esep.storage.StableZip;

/** A DOCX as another program might have written it. */
final class ChangedPackage {

    private ChangedPackage() {}

    /** {@code docx} with its parts called otherwise: in the names of the entries and wherever relations and types name them. */
    static byte[] renamed(byte[] docx, UnaryOperator<String> names) {
        return zip(
                entries(docx),
                names,
                (entry, bytes) -> entry.endsWith(".rels") || entry.startsWith("[")
                        ? names.apply(text(bytes)).getBytes(StandardCharsets.UTF_8)
                        : bytes);
    }

    /** {@code docx} with the bytes of its entries changed. */
    static byte[] changed(byte[] docx, BiFunction<String, byte[], byte[]> change) {
        return zip(entries(docx), UnaryOperator.identity(), change);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> entries(byte[] docx) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(
            Map<String, byte[]> entries, UnaryOperator<String> names, BiFunction<String, byte[], byte[]> change) {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (StableZip zip = new StableZip(docx)) {
            entries.forEach((entry, bytes) -> zip.write(names.apply(entry), change.apply(entry, bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return docx.toByteArray();
    }
}

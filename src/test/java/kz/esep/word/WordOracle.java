package kz.esep.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.esep.storage.Sha256;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;

/**
 * Asks docx4j whether a rendered document is one: it is loaded, and its parts of text, charts, comments and what says how they
 * look are unmarshalled. With the system property
 * {@code kept.documents} each is kept in that folder, to be opened by LibreOffice.
 */
final class WordOracle {

    private static final String KEPT = "kept.documents";
    private static final int NAME_LENGTH = 16;

    private WordOracle() {}

    /** {@code docx}, when docx4j could read it. */
    static byte[] accepted(byte[] docx) {
        try {
            WordprocessingMLPackage document = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
            for (Part part : document.getParts().getParts().values()) {
                if (part instanceof JaxbXmlPart<?> xml && xml.getContents() == null) {
                    throw new AssertionError("docx4j cannot read " + part.getPartName());
                }
            }
            keep(docx);
            return docx;
        } catch (Docx4JException e) {
            throw new AssertionError("docx4j cannot read the document", e);
        }
    }

    private static void keep(byte[] docx) {
        String folder = System.getProperty(KEPT);
        if (folder != null) {
            try {
                Files.createDirectories(Path.of(folder));
                String name = Sha256.of(docx).substring(0, NAME_LENGTH);
                Files.write(Path.of(folder, name + ".docx"), docx);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

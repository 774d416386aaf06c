package kz.esep.word;

import java.io.ByteArrayInputStream;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/** Asks docx4j whether a rendered document is one: it is loaded, and its text is unmarshalled. */
final class WordOracle {

    private WordOracle() {}

    /** {@code docx}, when docx4j could read it. */
    static byte[] accepted(byte[] docx) {
        try {
            WordprocessingMLPackage document = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
            document.getMainDocumentPart().getContents();
            return docx;
        } catch (Docx4JException e) {
            throw new AssertionError("docx4j cannot read the document", e);
        }
    }
}

package kz.esep.spreadsheet;

import com.fasterxml.aalto.in.ByteSourceBootstrapper;
import com.fasterxml.aalto.in.CharSourceBootstrapper;
import com.fasterxml.aalto.in.ReaderConfig;
import com.fasterxml.aalto.in.XmlScanner;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Makes Aalto's scanners of XML parts. They are taken without the StAX reader that Aalto puts around them: it would bring
 * some forty classes more to load, for decoders and events that nobody asks for, and three calls more for each element.
 */
final class XmlScanners {

    /** Holds the names that were met, for all parts. */
    private static final ReaderConfig CONFIGURATION = configuration();

    private XmlScanners() {}

    private static ReaderConfig configuration() {
        ReaderConfig configuration = new ReaderConfig();
        configuration.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        configuration.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return configuration;
    }

    /** A scanner before the first letter of {@code bytes}, all bytes of a part. */
    static XmlScanner of(ByteBuffer bytes) throws XMLStreamException {
        Optional<InputStreamReader> decoded = XmlText.decoded(bytes);
        return decoded.isPresent()
                ? of(decoded.get())
                : ByteSourceBootstrapper.construct(own(), bytes.array(), bytes.arrayOffset(), bytes.limit())
                        .bootstrap();
    }

    /** A scanner before the first letter of {@code bytes}. */
    static XmlScanner of(BufferedInputStream bytes) throws XMLStreamException, IOException {
        Optional<InputStreamReader> decoded = XmlText.decoded(bytes);
        return decoded.isPresent()
                ? of(decoded.get())
                : ByteSourceBootstrapper.construct(own(), bytes).bootstrap();
    }

    private static XmlScanner of(InputStreamReader letters) throws XMLStreamException {
        return CharSourceBootstrapper.construct(own(), letters).bootstrap();
    }

    private static ReaderConfig own() {
        return CONFIGURATION.createNonShared(null, null, null);
    }
}

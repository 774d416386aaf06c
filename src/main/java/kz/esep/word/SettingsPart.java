package kz.esep.word;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Markup;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;

/** The settings of a document: Word is told to compute its fields when it opens one whose pages are counted anew. */
final class SettingsPart {

    private static final String ENTRY = "word/settings.xml";

    private SettingsPart() {}

    /** Puts that into the settings among {@code entries}, where a part has references; a document without settings stays so. */
    static void letFieldsBeUpdated(Map<String, byte[]> entries) {
        boolean refers = entries.entrySet().stream()
                .anyMatch(entry -> PartRole.of(entry.getKey())
                                .filter(role -> !role.isProperties())
                                .isPresent()
                        && hasReferences(entry.getValue()));
        byte[] settings = entries.get(ENTRY);
        if (refers && settings != null) {
            updating(settings).ifPresent(changed -> entries.put(ENTRY, changed));
        }
    }

    private static boolean hasReferences(byte[] part) {
        String letters = XmlBytes.decoded(part);
        if (!letters.contains("instrText") && !letters.contains("fldSimple")) {
            return false;
        }
        try {
            return Fields.of(MarkupReader.read(letters).root()).hasReferences();
        } catch (MarkupException e) {
            return false;
        }
    }

    private static Optional<byte[]> updating(byte[] settings) {
        try {
            Markup markup = MarkupReader.read(XmlBytes.decoded(settings));
            Element update = markup.root().alike("updateFields");
            update.setOwn("val", "true");
            ChildOrder.SETTINGS.put(markup.root(), "updateFields", update);
            return Optional.of(markup.toString().getBytes(StandardCharsets.UTF_8));
        } catch (MarkupException e) {
            return Optional.empty();
        }
    }
}

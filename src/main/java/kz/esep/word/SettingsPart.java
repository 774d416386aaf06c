package kz.esep.word;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Markup;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;

/** The settings of a document: Word is told to compute its fields when it opens one whose pages are counted anew. */
final class SettingsPart {

    private SettingsPart() {}

    /** Puts that into the settings of {@code template}, where a part has references; a document without settings stays so. */
    static void letFieldsBeUpdated(WordPackage template) {
        boolean refers = template.parts().roles().values().stream()
                .filter(role -> !role.isProperties())
                .anyMatch(
                        role -> hasReferences(requireNonNull(template.entries().get(role.entry()))));
        if (refers) {
            template.parts()
                    .find("settings")
                    .ifPresent(entry -> template.beside("settings")
                            .flatMap(SettingsPart::updating)
                            .ifPresent(changed -> template.entries().put(entry, changed)));
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

package kz.esep.word;

import java.util.Optional;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.word.fault.TemplateFault;

/** What tests look at in a fault. */
final class FaultFacts {

    private FaultFacts() {}

    /** The part, in Russian. */
    static String part(TemplateFault fault) {
        return fault.place().partName().ru();
    }

    /** The whole text of the paragraph. */
    static String text(TemplateFault fault) {
        return fault.place().text();
    }

    /** The name that was probably meant. */
    static String meant(TemplateFault fault) {
        return Optional.ofNullable(fault.complaint().facts().get("near"))
                .map(Bilingual::ru)
                .orElse("");
    }

    static String kazakh(TemplateFault fault) {
        return fault.complaint().sentence(Language.KK);
    }

    static String russian(TemplateFault fault) {
        return fault.complaint().sentence(Language.RU);
    }
}

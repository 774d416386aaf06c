package kz.esep.aarhus;

import java.time.LocalDate;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.language.OfficialDate;
import kz.esep.reference.Validity;

/**
 * A legal act that answers cite.
 *
 * @param code its code in the table
 * @param kind law, order and so on
 * @param date the day it was signed
 * @param number with the suffix each language has, {@code 135-ө} and {@code 135-п}; empty where it is not known
 * @param issuer who issued it, in the genitive
 * @param title without the words for its kind; empty where it is not known
 * @param validity when its name means this act
 * @param confidence how sure date and number are
 */
public record LegalAct(
        String code,
        Kind kind,
        LocalDate date,
        Bilingual number,
        Bilingual issuer,
        Bilingual title,
        Validity validity,
        Confidence confidence) {

    private static final char NO_BREAK = '\u00A0';

    /** What an act is called by its kind. */
    public enum Kind {
        LAW("Заңы", "Закон"),
        /** The word stands in its title. */
        CODE("", ""),
        DECREE("Жарлығы", "Указ"),
        RESOLUTION("қаулысы", "постановление"),
        ORDER("бұйрығы", "приказ"),
        RULING("нормативтік қаулысы", "нормативное постановление"),
        DECISION("шешімі", "решение");

        private final String kk;
        private final String ru;

        Kind(String kk, String ru) {
            this.kk = kk;
            this.ru = ru;
        }

        /** In Kazakh with the ending it has behind its issuer. */
        String word(Language language) {
            return switch (language) {
                case KK -> kk;
                case RU -> ru;
            };
        }
    }

    /** How sure it is that date and number are right. */
    public enum Confidence {
        /** Seen in a published text of the act. */
        HIGH,
        /** Stated without contradiction, not verified. */
        MEDIUM,
        /** Stated in several ways of which none is verified, or known from memory alone. */
        LOW
    }

    /**
     * The act as a footnote cites it: {@code «Қоғамдық тыңдаулар өткізу қағидаларын бекіту туралы» … министрінің м.а. 2021
     * жылғы 3 тамыздағы № 286 бұйрығы}, {@code приказ … от 3 августа 2021 года № 286 «Об утверждении …»}.
     */
    public String citation(Language language) {
        String dated = issuer.in(language) + " " + dateAndNumber(language);
        if (kind == Kind.CODE) {
            return switch (language) {
                case KK -> dated + " " + title.kk();
                case RU -> title.ru() + " " + dated;
            };
        }
        String name = title.in(language).isEmpty() ? "" : "«" + withInnerQuotes(language) + "»";
        return switch (language) {
            case KK -> (name + " " + dated + " " + kind.word(Language.KK)).strip();
            case RU -> (kind.word(Language.RU) + " " + dated + " " + name).strip();
        };
    }

    /** {@code 2007 жылғы 7 мамырдағы № 135-ө}, {@code от 7 мая 2007 года № 135-п}; the date alone where no number is known. */
    public String dateAndNumber(Language language) {
        return OfficialDate.ofDocument(language, date)
                + (number.in(language).isEmpty() ? "" : " №" + NO_BREAK + number.in(language));
    }

    private String withInnerQuotes(Language language) {
        return switch (language) {
            case KK -> title.kk().replace('«', '“').replace('»', '”');
            case RU -> title.ru().replace('«', '„').replace('»', '“');
        };
    }
}

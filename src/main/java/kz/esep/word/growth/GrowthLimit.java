package kz.esep.word.growth;

import kz.esep.language.Language;

/** How large what an expression makes may become; no document of a ministry comes near. */
public enum GrowthLimit {
    /** Letters of a text. */
    TEXT(
            1_000_000,
            "Мұнда 1 000 000 таңбадан ұзын мәтін шығар еді.",
            "Здесь получился бы текст длиннее 1 000 000 знаков."),

    /** Values of a list that is made of two numbers or of two lists, or of each part of a list. */
    LIST(100_000, "Мұнда 100 000 мәннен ұзын тізім шығар еді.", "Здесь получился бы список длиннее 100 000 значений."),

    /** Names below one name that is made of several such. */
    RECORD(
            100_000,
            "Мұнда ішінде 100 000-нан астам атауы бар мән шығар еді.",
            "Здесь получилось бы значение, внутри которого больше 100 000 имён."),

    /** Values that one expression looks at, those it looks at many times counted each time. */
    STEPS(
            1_000_000,
            "Мұнда 1 000 000-нан астам мәнді қарап шығу керек болар еді.",
            "Здесь пришлось бы просмотреть больше 1 000 000 значений."),

    /** Digits of a number before its comma, and behind it. */
    NUMBER(1_000, "Мұнда 1 000 цифрдан ұзын сан шығар еді.", "Здесь получилось бы число длиннее 1 000 цифр.");

    private final int most;
    private final String kazakh;
    private final String russian;

    GrowthLimit(int most, String kazakh, String russian) {
        this.most = most;
        this.kazakh = kazakh;
        this.russian = russian;
    }

    /** How many there may be. */
    public int most() {
        return most;
    }

    /** What is told of an expression that goes beyond. */
    public String sentence(Language language) {
        return switch (language) {
            case KK -> kazakh;
            case RU -> russian;
        };
    }

    /** @throws GrowthRefusal if {@code size} is more than this */
    void check(double size) throws GrowthRefusal {
        if (size > most) {
            throw new GrowthRefusal(this);
        }
    }
}

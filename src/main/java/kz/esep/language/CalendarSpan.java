package kz.esep.language;

import java.time.YearMonth;
import java.util.List;

/** A month, quarter, half-year or year in the forms official texts have; each is told by a month that lies in it. */
public enum CalendarSpan {
    /** {@code 2021 жылғы қараша}, {@code ноябрь 2021 года}. */
    MONTH {
        @Override
        String kazakh(YearMonth month) {
            return MonthNames.kazakh(month.getMonth());
        }

        @Override
        RussianNoun russian(YearMonth month) {
            return MonthNames.russian(month.getMonth());
        }
    },

    /** {@code 2021 жылғы IV тоқсан}, {@code IV квартал 2021 года}. */
    QUARTER {
        @Override
        int number(YearMonth month) {
            return (month.getMonthValue() + 2) / 3;
        }

        @Override
        String kazakh(YearMonth month) {
            return "тоқсан";
        }

        @Override
        RussianNoun russian(YearMonth month) {
            return RUSSIAN_QUARTER;
        }
    },

    /** {@code 2021 жылғы II жартыжылдық}, {@code II полугодие 2021 года}. */
    HALF_YEAR {
        @Override
        int number(YearMonth month) {
            return (month.getMonthValue() + 5) / 6;
        }

        @Override
        String kazakh(YearMonth month) {
            return "жартыжылдық";
        }

        @Override
        RussianNoun russian(YearMonth month) {
            return RUSSIAN_HALF;
        }
    },

    /** {@code 2021 жыл}, {@code 2021 год}. */
    YEAR {
        @Override
        String kazakh(YearMonth month) {
            return "жыл";
        }

        @Override
        RussianNoun russian(YearMonth month) {
            return RUSSIAN_YEAR;
        }
    };

    private static final RussianNoun RUSSIAN_QUARTER =
            new RussianNoun("квартал", "квартала", "кварталу", "кварталом", "квартале");
    private static final RussianNoun RUSSIAN_HALF =
            new RussianNoun("полугодие", "полугодия", "полугодию", "полугодием", "полугодии");
    private static final RussianNoun RUSSIAN_YEAR = new RussianNoun("год", "года", "году", "годом", "году");
    private static final List<String> ROMAN = List.of("", "I ", "II ", "III ", "IV ");

    /** Which of its kind in the year; 0 for what has a name or is alone. */
    int number(YearMonth month) {
        return 0;
    }

    abstract String kazakh(YearMonth month);

    abstract RussianNoun russian(YearMonth month);

    /** The span in a case that {@code language} has: {@code 2021 жылғы қарашаның}, {@code ноября 2021 года}. */
    public String of(YearMonth month, Language language, GrammaticalCase wanted) {
        return switch (language) {
            case KK -> year(month, Language.KK) + roman(month) + new KazakhWord(kazakh(month)).in(wanted);
            case RU ->
                this == YEAR
                        ? month.getYear() + " " + RUSSIAN_YEAR.in(wanted)
                        : roman(month) + russian(month).in(wanted) + year(month, Language.RU);
        };
    }

    /** When: {@code 2021 жылғы қарашада}, {@code в ноябре 2021 года}; {@code 2021 жылы}, {@code в 2021 году}. */
    public String within(YearMonth month, Language language) {
        return switch (language) {
            case KK -> this == YEAR ? month.getYear() + " жылы" : of(month, language, GrammaticalCase.LOCATIVE);
            case RU -> preposition("в", month) + of(month, language, GrammaticalCase.LOCATIVE);
        };
    }

    /** What it is about: {@code 2021 жылғы қараша айындағы}, {@code за ноябрь 2021 года}; {@code 2021 жылғы}, {@code за 2021 год}. */
    public String during(YearMonth month, Language language) {
        return switch (language) {
            case KK ->
                switch (this) {
                    case MONTH -> of(month, language, GrammaticalCase.NOMINATIVE) + " айындағы";
                    case QUARTER, HALF_YEAR ->
                        year(month, language) + roman(month) + new KazakhWord(kazakh(month)).attribute();
                    case YEAR -> month.getYear() + " жылғы";
                };
            case RU -> "за " + of(month, language, GrammaticalCase.ACCUSATIVE);
        };
    }

    /** From when: {@code 2021 жылғы қарашадан бастап}, {@code с ноября 2021 года}. */
    public String since(YearMonth month, Language language) {
        return switch (language) {
            case KK -> of(month, language, GrammaticalCase.ABLATIVE) + " бастап";
            case RU -> preposition("с", month) + of(month, language, GrammaticalCase.GENITIVE);
        };
    }

    /** Until when, the span itself not counted: {@code 2021 жылғы қарашаға дейін}, {@code до ноября 2021 года}. */
    public String until(YearMonth month, Language language) {
        return switch (language) {
            case KK -> of(month, language, GrammaticalCase.DATIVE) + " дейін";
            case RU -> "до " + of(month, language, GrammaticalCase.GENITIVE);
        };
    }

    private String year(YearMonth month, Language language) {
        return switch (language) {
            case KK -> month.getYear() + (this == YEAR ? " " : " жылғы ");
            case RU -> " " + month.getYear() + " года";
        };
    }

    private String roman(YearMonth month) {
        return ROMAN.get(number(month));
    }

    /** {@code во втором} and {@code со второго} are spoken with a vowel. */
    private String preposition(String letter, YearMonth month) {
        return letter + (number(month) == 2 ? "о " : " ");
    }
}

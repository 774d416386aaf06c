package kz.esep.cycle;

import java.util.Set;
import kz.esep.language.Letters;

/** How offices say that there is nothing. */
final class NoneWord {

    private static final Set<String> WORDS = Set.of(
            "жоқ",
            "жок",
            "нет",
            "не было",
            "отсутствуют",
            "отсутствует",
            "болған жоқ",
            "кедергілер жоқ",
            "кедергі жоқ",
            "кедергілер болған жоқ",
            "кедергілер туындаған жоқ",
            "кедергілер кездескен жоқ",
            "препятствий нет",
            "препятствий не было",
            "препятствия отсутствуют",
            "препятствий не встретилось",
            "веб-сайттар жоқ",
            "сайттар жоқ",
            "сайтов нет",
            "веб-сайтов нет");

    private NoneWord() {}

    /** Whether {@code text} says nothing else. */
    static boolean is(String text) {
        return WORDS.contains(Letters.key(text).replaceAll("^[-•–]\\s*|[.!;]+$", ""));
    }
}

package kz.esep.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.esep.language.Bilingual;

/**
 * What a letter reminds of.
 *
 * @param topic what it is
 * @param text a clause that goes on behind «обязаны:», without a full stop
 * @param ground what it rests on, where that is sure
 */
public record Duty(Topic topic, Bilingual text, Optional<Ground> ground) {

    /** What a letter reminds of. */
    public enum Topic {
        /** What bodies must publish, and when. */
        DUTY,
        /** How current internet resources are to be kept. */
        CURRENCY,
        /** What becomes of those who do not. */
        LIABILITY;

        static Topic of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        static List<String> codes() {
            return Arrays.stream(values())
                    .map(topic -> topic.name().toLowerCase(Locale.ROOT))
                    .toList();
        }
    }
}

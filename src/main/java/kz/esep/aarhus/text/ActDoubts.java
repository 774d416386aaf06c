package kz.esep.aarhus.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.aarhus.ActReference;
import kz.esep.aarhus.CitedNumber;
import kz.esep.aarhus.LegalAct;
import kz.esep.aarhus.LegalActs;
import kz.esep.language.Language;

/** Acts that are cited by a wrong date or number, by the other language's suffix, or after their time. */
public final class ActDoubts {

    /** Fewer digits are alike by chance. */
    private static final int DIGITS_TO_COMPARE = 3;

    /** An act may be told of as what was in force once. */
    private static final Pattern PAST = Pattern.compile(
            "күші(?:н)? жой|бұрынғы|ескі |қолданылған|дейін қолданыл|дейінгі|утрати|прежн|старо[гм]|действовал|отмен[её]н|до \\d|"
                    + "күшінен айырыл|ауыстыр|замен",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ActDoubts() {}

    /**
     * Those of {@code text}: numbers first, then acts by their time, then suffixes.
     *
     * @param language of the text
     * @param acts the table of acts
     * @param day of the report, the last of its cycle: on it an act must be in force
     */
    public static List<TextDoubt> in(String text, Language language, LegalActs acts, LocalDate day) {
        List<TextDoubt> doubts = new ArrayList<>();
        Map<String, TextDoubt> past = new LinkedHashMap<>();
        for (CitedNumber number : CitedNumber.in(text)) {
            String sentence = Passages.sentenceAt(text, number.start()).of(text);
            Optional<LegalActs.Cited> cited = acts.cited(number.act());
            if (cited.isEmpty()) {
                meant(number.act(), sentence, acts)
                        .map(act -> wrong(TextDoubtKind.ACT_NUMBER_DIFFERS, text, number, act, language))
                        .ifPresent(doubts::add);
            } else if (cited.get().misprinted()) {
                doubts.add(wrong(
                        TextDoubtKind.ACT_MISPRINTED, text, number, cited.get().act(), language));
            } else if (hasEnded(cited.get().act(), day)
                    && !PAST.matcher(sentence).find()) {
                past.putIfAbsent(
                        cited.get().act().code(),
                        notInForce(
                                text, number.start(), number.end(), cited.get().act()));
            }
        }
        named(text, acts, day, past);
        doubts.addAll(past.values());
        doubts.addAll(ActSuffixes.in(text, language));
        return doubts;
    }

    private static TextDoubt wrong(
            TextDoubtKind kind, String text, CitedNumber number, LegalAct act, Language language) {
        return TextDoubt.at(kind, text, number.start(), number.end(), act.dateAndNumber(language));
    }

    /** The act of the same kind that was meant: of the same day with nearly that number, or of that number nearly on that day. */
    private static Optional<LegalAct> meant(ActReference seen, String sentence, LegalActs acts) {
        return acts.all().stream()
                .filter(act -> !act.number().ru().isEmpty())
                .filter(act -> ActKindWords.areIn(sentence, act.kind()))
                .filter(act ->
                        isNearly(seen, ActReference.of(act.date(), act.number().ru()), act, sentence, acts))
                .findFirst();
    }

    private static boolean isNearly(
            ActReference seen, ActReference known, LegalAct act, String sentence, LegalActs acts) {
        boolean enough = Math.min(seen.digits().length(), known.digits().length()) >= DIGITS_TO_COMPARE;
        if (seen.date().equals(known.date())) {
            return (enough && OneSlip.between(seen.digits(), known.digits()))
                    || acts.namedIn(sentence).stream()
                            .anyMatch(named -> named.act().equals(act));
        }
        return enough && seen.digits().equals(known.digits()) && differInOnePart(seen.date(), known.date());
    }

    private static boolean differInOnePart(LocalDate one, LocalDate other) {
        return Stream.of(
                                one.getYear() == other.getYear(),
                                one.getMonth() == other.getMonth(),
                                one.getDayOfMonth() == other.getDayOfMonth())
                        .filter(same -> same)
                        .count()
                == 2;
    }

    /** A name that means several acts, each in its time, is right when one of them is in force. */
    private static void named(String text, LegalActs acts, LocalDate day, Map<String, TextDoubt> past) {
        List<LegalActs.Named> all = acts.namedIn(text);
        for (LegalActs.Named named : all) {
            boolean holds = all.stream()
                    .filter(other -> other.start() == named.start())
                    .anyMatch(other -> other.act().validity().covers(day));
            String sentence = Passages.sentenceAt(text, named.start()).of(text);
            if (!holds
                    && !past.containsKey(named.act().code())
                    && !PAST.matcher(sentence).find()) {
                past.put(named.act().code(), notInForce(text, named.start(), named.end(), named.act()));
            }
        }
    }

    private static boolean hasEnded(LegalAct act, LocalDate day) {
        return act.validity().to().filter(day::isAfter).isPresent();
    }

    private static TextDoubt notInForce(String text, int start, int end, LegalAct act) {
        return TextDoubt.at(
                TextDoubtKind.ACT_NOT_IN_FORCE, text, start, end, act.validity().inTables());
    }
}

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
            Optional<LegalActs.Cited> cited = acts.cited(number.act());
            if (cited.isEmpty()) {
                meant(number, text, acts)
                        .map(act -> wrong(TextDoubtKind.ACT_NUMBER_DIFFERS, text, number, act, language))
                        .ifPresent(doubts::add);
            } else if (cited.get().misprinted()) {
                doubts.add(wrong(
                        TextDoubtKind.ACT_MISPRINTED, text, number, cited.get().act(), language));
            } else {
                LegalAct act = cited.get().act();
                if (hasEnded(act, day) && !isToldAsPast(text, number.start())) {
                    past.putIfAbsent(act.code(), notInForce(text, number.start(), number.end(), act));
                }
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
    private static Optional<LegalAct> meant(CitedNumber seen, String text, LegalActs acts) {
        List<LegalAct> alike = acts.all().stream()
                .filter(act -> !act.number().ru().isEmpty())
                .filter(act -> isAlike(
                        seen.act(), ActReference.of(act.date(), act.number().ru())))
                .toList();
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        String sentence = Passages.sentenceAt(text, seen.start()).of(text);
        return alike.stream()
                .filter(act -> ActKindWords.areIn(sentence, act.kind()))
                .filter(act -> isSlip(
                                seen.act(),
                                ActReference.of(act.date(), act.number().ru()))
                        || acts.namedIn(sentence).stream()
                                .anyMatch(named -> named.act().equals(act)))
                .findFirst();
    }

    private static boolean isAlike(ActReference seen, ActReference known) {
        return seen.date().equals(known.date()) || isSlip(seen, known);
    }

    private static boolean isSlip(ActReference seen, ActReference known) {
        if (Math.min(seen.digits().length(), known.digits().length()) < DIGITS_TO_COMPARE) {
            return false;
        }
        return seen.date().equals(known.date())
                ? OneSlip.between(seen.digits(), known.digits())
                : seen.digits().equals(known.digits()) && differInOnePart(seen.date(), known.date());
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
            if (!holds && !past.containsKey(named.act().code()) && !isToldAsPast(text, named.start())) {
                past.put(named.act().code(), notInForce(text, named.start(), named.end(), named.act()));
            }
        }
    }

    private static boolean isToldAsPast(String text, int place) {
        return PAST.matcher(Passages.sentenceAt(text, place).of(text)).find();
    }

    private static boolean hasEnded(LegalAct act, LocalDate day) {
        return act.validity().to().filter(day::isAfter).isPresent();
    }

    private static TextDoubt notInForce(String text, int start, int end, LegalAct act) {
        return TextDoubt.at(
                TextDoubtKind.ACT_NOT_IN_FORCE,
                text,
                start,
                end,
                act.validity().inTables().strip());
    }
}

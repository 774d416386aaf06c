package kz.esep.aarhus.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names that a report writes in more than one way, and words taken for others. */
public final class NameVariants {

    /** Longer quotations are titles and sayings. */
    private static final int MOST_WORDS = 5;

    /** Shorter names differ in a letter by right. */
    private static final int SHORTEST_TO_COMPARE = 6;

    private static final int LONGEST_ENDING = 2;

    private static final Pattern NAME = Pattern.compile(
            "[«“„\"](?<quoted>\\p{L}[^«»“”„\"\\n]{1,60})[»”“\"]"
                    + "|(?<![\\p{L}\\p{N}.@/_-])(?<latin>[A-Z][A-Za-z]*[a-z][A-Za-z]*(?:[ -][A-Z][A-Za-z]+)*)(?![\\p{L}\\p{N}@_/])");

    private static final Pattern FOLDED_AWAY = Pattern.compile("[\\s\\p{Pd}’'.]");

    private NameVariants() {}

    /**
     * Those of {@code texts}, all in one language, in their order: one doubt for each rarer spelling, at its first place. Names are
     * what stands in quotation marks and what is written in Latin letters; they are one name when they differ in case, blanks,
     * hyphens or one letter, but not in digits nor in an ending.
     */
    public static List<TextDoubt> in(List<String> texts) {
        Map<String, Written> spellings = spellings(texts);
        List<TextDoubt> doubts = new ArrayList<>();
        for (Written written : spellings.values()) {
            spellings.values().stream()
                    .filter(other -> other != written && other.isRightFor(written))
                    .max(Comparator.comparingInt(other -> other.count))
                    .ifPresent(usual -> doubts.add(TextDoubt.at(
                            TextDoubtKind.NAME_VARIANT, written.text, written.start, written.end, usual.name)));
        }
        return Stream.concat(doubts.stream(), texts.stream().flatMap(text -> KnownConfusions.in(text).stream()))
                .toList();
    }

    private static Map<String, Written> spellings(List<String> texts) {
        Map<String, Written> spellings = new LinkedHashMap<>();
        for (String text : texts) {
            String plain = Addresses.blanked(text);
            for (Matcher found = NAME.matcher(plain); found.find(); ) {
                String group = found.group("quoted") == null ? "latin" : "quoted";
                String name = found.group(group);
                if (isName(name)) {
                    spellings.computeIfAbsent(
                                    name,
                                    key -> new Written(
                                            key, spellings.size(), text, found.start(group), found.end(group)))
                            .count++;
                }
            }
        }
        return spellings;
    }

    /** Neither a letter for a name that is kept back, «У.», nor a saying or a title. */
    private static boolean isName(String quoted) {
        return Character.isUpperCase(quoted.charAt(0))
                && quoted.split(" ").length <= MOST_WORDS
                && FOLDED_AWAY.matcher(quoted).replaceAll("").length() > 2;
    }

    /** A spelling, where it stands first, and how often it stands. */
    private static final class Written {

        private final String name;
        private final String key;
        private final int order;
        private final String text;
        private final int start;
        private final int end;
        private int count;

        Written(String name, int order, String text, int start, int end) {
            this.name = name;
            this.key = FOLDED_AWAY.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
            this.order = order;
            this.text = text;
            this.start = start;
            this.end = end;
        }

        /** Whether it is the more frequent spelling of the same name, the earlier one of two as frequent. */
        boolean isRightFor(Written rarer) {
            boolean prevails = count > rarer.count || (count == rarer.count && order < rarer.order);
            return prevails && (key.equals(rarer.key) || isSlip(rarer));
        }

        private boolean isSlip(Written other) {
            return Math.min(key.length(), other.key.length()) >= SHORTEST_TO_COMPARE
                    && OneSlip.between(key, other.key)
                    && digits(key).equals(digits(other.key))
                    && !differInEndings(words(), other.words());
        }

        private List<String> words() {
            return List.of(name.split("[\\s\\p{Pd}]+"));
        }

        private static String digits(String key) {
            return key.replaceAll("\\P{N}", "");
        }

        /** A declined name is the same name: {@code Экомузей}, {@code Экомузея}. */
        private static boolean differInEndings(List<String> one, List<String> other) {
            return one.size() == other.size()
                    && IntStream.range(0, one.size()).allMatch(word -> haveOneStem(one.get(word), other.get(word)));
        }

        private static boolean haveOneStem(String one, String other) {
            int stem = Math.max(1, Math.min(one.length(), other.length()) - LONGEST_ENDING);
            return one.equals(other) || one.regionMatches(true, 0, other, 0, stem);
        }
    }
}

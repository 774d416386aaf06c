package kz.esep.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.language.Bilingual;
import kz.esep.language.Letters;

/**
 * Leaves the names of parties out of a dispute: where parties are named, their roles stand; in texts stars stand for every word
 * of a name, whatever its ending. Words that only describe a party, such as {@code жители улицы}, are no names.
 */
final class Anonymity {

    private static final Bilingual CLAIMANT = new Bilingual("талапкер", "истец");
    private static final Bilingual RESPONDENT = new Bilingual("жауапкер", "ответчик");
    private static final String STARS = "***";

    /** What stands in quotation marks, and words with a capital. */
    private static final Pattern PROPER = Pattern.compile("«[^»]+»|\"[^\"]+\"|\\p{Lu}[\\p{L}\\p{N}-]*");

    /** What kind of a body it is, not which. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            "ЖШС", "ТОО", "АҚ", "АО", "ЖК", "ИП", "МКК", "ГКП", "ММ", "ГУ", "КММ", "КГУ", "РММ", "РГУ", "РМК", "РГП",
            "ҚБ", "ОО", "ҮЕҰ", "НПО", "ҚҚ", "ОФ", "КЕАҚ", "НАО");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}])\\p{Ll}{3,}");

    /** So many letters of a longer word are its stem, for its ending may change. */
    private static final int STEM_LEAST = 4;

    private static final int ENDING = 2;

    private Anonymity() {}

    /** {@code dispute} without names. */
    static Dispute of(Dispute dispute) {
        Dispute.Parties named = dispute.parties();
        Pattern names = names(named);
        return new Dispute(
                dispute.number(),
                dispute.chapters(),
                dispute.regions(),
                without(dispute.court(), names),
                dispute.filedOn(),
                dispute.decidedOn(),
                new Dispute.Parties(
                        isGiven(named.claimant()) ? CLAIMANT : named.claimant(),
                        isGiven(named.respondent()) ? RESPONDENT : named.respondent()),
                without(dispute.subject(), names),
                without(dispute.outcome(), names),
                without(dispute.status(), names),
                without(dispute.summary(), names),
                true,
                dispute.place());
    }

    /** Whether a name was taken out of any of its texts. */
    static boolean isStarred(Dispute dispute) {
        return Stream.of(dispute.court(), dispute.subject(), dispute.outcome(), dispute.status(), dispute.summary())
                .anyMatch(text -> text.kk().contains(STARS) || text.ru().contains(STARS));
    }

    private static boolean isGiven(Bilingual name) {
        return !name.kk().isEmpty() || !name.ru().isEmpty();
    }

    private static Pattern names(Dispute.Parties parties) {
        String words = Stream.of(parties.claimant(), parties.respondent())
                .flatMap(party -> Stream.of(party.kk(), party.ru()))
                .flatMap(party -> words(party).stream())
                .distinct()
                .map(Anonymity::stem)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                words.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + words + ")(?:[ \u00A0]?\\p{Lu}\\.)*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The words of a name; the first has its capital anyway where the party is described in small letters. */
    private static List<String> words(String party) {
        boolean described = SMALL.matcher(party).find();
        List<String> words = new ArrayList<>();
        for (Matcher proper = PROPER.matcher(party); proper.find(); ) {
            boolean quoted = !Character.isLetter(proper.group().charAt(0));
            if (quoted || !described || proper.start() > 0) {
                WORD.matcher(proper.group())
                        .results()
                        .map(word -> word.group())
                        .filter(word -> word.length() > 1 && !LEGAL_FORMS.contains(word))
                        .forEach(words::add);
            }
        }
        return words;
    }

    private static String stem(String word) {
        String letters = Letters.key(word).toLowerCase(Locale.ROOT);
        int stem = Math.max(STEM_LEAST, letters.length() - ENDING);
        return stem < letters.length()
                ? Pattern.quote(letters.substring(0, stem)) + "[\\p{L}\\p{N}]*"
                : Pattern.quote(letters) + "(?:-\\p{L}+)?(?![\\p{L}\\p{N}])";
    }

    private static Bilingual without(Bilingual text, Pattern names) {
        return new Bilingual(
                names.matcher(text.kk()).replaceAll(Matcher.quoteReplacement(STARS)),
                names.matcher(text.ru()).replaceAll(Matcher.quoteReplacement(STARS)));
    }
}

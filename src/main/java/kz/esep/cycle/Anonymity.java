package kz.esep.cycle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.language.Letters;

/** Leaves the names of parties out of a dispute: roles stand in their place, in the texts, too. */
final class Anonymity {

    private static final Bilingual CLAIMANT = new Bilingual("талапкер", "истец");
    private static final Bilingual RESPONDENT = new Bilingual("жауапкер", "ответчик");

    /** Shorter words are in many names and tell none. */
    private static final int TELLING = 5;

    /** What stands in quotation marks, and words with a capital within a name. */
    private static final Pattern PROPER = Pattern.compile("«[^»]+»|\"[^\"]+\"|(?<=[\\p{L}.] )\\p{Lu}[\\p{L}-]+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Anonymity() {}

    /** {@code dispute} without names. */
    static Dispute of(Dispute dispute) {
        Dispute.Parties named = dispute.parties();
        return new Dispute(
                dispute.number(),
                dispute.chapters(),
                dispute.regions(),
                dispute.court(),
                dispute.filedOn(),
                dispute.decidedOn(),
                new Dispute.Parties(
                        isGiven(named.claimant()) ? CLAIMANT : named.claimant(),
                        isGiven(named.respondent()) ? RESPONDENT : named.respondent()),
                without(dispute.subject(), named),
                without(dispute.outcome(), named),
                dispute.status(),
                without(dispute.summary(), named),
                true,
                dispute.place());
    }

    /** Proper names within {@code names}, by their capital or the quotation marks around them, that {@code text} still has. */
    static List<String> left(String names, Bilingual text) {
        String all = Letters.key(text.kk() + " " + text.ru());
        return PROPER.matcher(names)
                .results()
                .flatMap(name -> WORD.matcher(name.group()).results())
                .map(word -> Letters.key(word.group()))
                .filter(word -> word.length() >= TELLING && all.contains(word))
                .distinct()
                .toList();
    }

    private static boolean isGiven(Bilingual name) {
        return !name.kk().isEmpty() || !name.ru().isEmpty();
    }

    private static Bilingual without(Bilingual text, Dispute.Parties named) {
        return new Bilingual(without(text.kk(), Language.KK, named), without(text.ru(), Language.RU, named));
    }

    private static String without(String text, Language language, Dispute.Parties named) {
        return replaced(
                replaced(text, named.claimant(), CLAIMANT.in(language)), named.respondent(), RESPONDENT.in(language));
    }

    private static String replaced(String text, Bilingual name, String role) {
        String result = text;
        for (String one : List.of(name.kk(), name.ru())) {
            for (String spelt : Arrays.asList("«" + one + "»", "\"" + one + "\"", one)) {
                if (one.strip().length() >= TELLING) {
                    result = Pattern.compile(Pattern.quote(spelt), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(result)
                            .replaceAll(Matcher.quoteReplacement(role.toLowerCase(Locale.ROOT)));
                }
            }
        }
        return result;
    }
}

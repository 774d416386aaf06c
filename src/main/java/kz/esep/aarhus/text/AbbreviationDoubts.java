package kz.esep.aarhus.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.aarhus.Abbreviation;
import kz.esep.aarhus.Abbreviations;
import kz.esep.aarhus.Abbreviations.Spelling;
import kz.esep.language.Language;
import kz.esep.language.Letters;

/** Words in capital letters that the glossary does not have, or not so, or not in that language. */
public final class AbbreviationDoubts {

    /** Shorter ones are alike by right: БҚО, СҚО, ШҚО. */
    private static final int SHORTEST_TO_COMPARE = 4;

    /** Longer words in capitals are words said loud. */
    private static final int LONGEST = 6;

    /** A Kazakh ending may follow without a hyphen: {@code ЖАОның}. */
    private static final Pattern CAPITALS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<![\\d][-/ ])(?<!-[IVXІХ]{1,4} )(?<short>\\p{Lu}{2,})(?:\\p{Ll}*)(?![\\p{L}])");

    private static final Pattern ROMAN = Pattern.compile("[IVXLCDMІХСМ]+");
    private static final Pattern LOUD_WORDS = Pattern.compile("\\p{Lu}{2,}[^\\p{L}]+\\p{Lu}{2,}");

    /** Known everywhere, in no glossary. */
    private static final Pattern INTERNATIONAL =
            Pattern.compile("COVID|SMS|PDF|DOCX|XLSX|URL|QR|IT|TV|ISO|PM|SO|NO|CO");

    private static final Pattern QUOTED = Pattern.compile("[«“„\"][^«»“”„\"\\n]{1,80}[»”“\"]");

    private AbbreviationDoubts() {}

    /** Those of {@code text}, which is in {@code language}, in the order of the text, each word once. */
    public static List<TextDoubt> in(String text, Abbreviations abbreviations, Language language) {
        List<Spelling> known = new ArrayList<>(abbreviations.spellings(language));
        known.sort(Comparator.comparingInt((Spelling one) -> -one.written().length()));
        List<TextDoubt> doubts = new ArrayList<>();
        StringBuilder rest = new StringBuilder(Addresses.blanked(text));
        for (Spelling spelling : known) {
            take(rest, spelling, text, language, doubts);
        }
        for (Matcher word = CAPITALS.matcher(rest.toString()); word.find(); ) {
            String written = word.group("short");
            if (doubts.stream().noneMatch(doubt -> doubt.seen().equals(written)) && isAbbreviation(text, word)) {
                doubt(text, word, known, abbreviations, language).ifPresent(doubts::add);
            }
        }
        doubts.sort(Comparator.comparingInt(doubt -> text.indexOf(doubt.seen())));
        return doubts;
    }

    /** Takes a known spelling out of the text, so that no part of it is taken for another word. */
    private static void take(
            StringBuilder rest, Spelling spelling, String text, Language language, List<TextDoubt> doubts) {
        if (rest.indexOf(spelling.written()) < 0) {
            return;
        }
        Pattern whole = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(spelling.written()) + "(?=\\p{Ll}*(?![\\p{L}\\p{N}]))");
        boolean first = true;
        for (Matcher found = whole.matcher(rest.toString()); found.find(); first = false) {
            rest.replace(found.start(), found.end(), " ".repeat(found.end() - found.start()));
            if (first) {
                kind(spelling, language)
                        .map(kind -> TextDoubt.at(
                                kind, text, found.start(), found.end(), shown(spelling.abbreviation(), language)))
                        .ifPresent(doubts::add);
            }
        }
    }

    /** What is wrong with a spelling that the glossary has beside the usual one: it may be as good. */
    private static Optional<TextDoubtKind> kind(Spelling spelling, Language language) {
        String written = spelling.written();
        String usual = spelling.abbreviation().shortForm().in(language);
        if (written.equals(usual)) {
            return Optional.empty();
        }
        if (written.equals(spelling.abbreviation().shortForm().in(other(language))) && isCyrillic(written)) {
            return Optional.of(TextDoubtKind.ABBREVIATION_OF_OTHER_LANGUAGE);
        }
        boolean misspelt = written.replace(" ", "").equals(usual.replace(" ", ""))
                || (isCyrillic(written) != isCyrillic(usual)
                        && Letters.inLatin(written).equals(Letters.inLatin(usual)))
                || isSlip(written, usual);
        return misspelt ? Optional.of(TextDoubtKind.ABBREVIATION_MISSPELT) : Optional.empty();
    }

    private static Optional<TextDoubt> doubt(
            String text, Matcher word, List<Spelling> known, Abbreviations abbreviations, Language language) {
        String written = word.group("short");
        Optional<Spelling> others = abbreviations.spellings(other(language)).stream()
                .filter(spelling -> spelling.written().equals(written))
                .findFirst();
        if (others.isPresent()) {
            return Optional.of(doubt(
                    TextDoubtKind.ABBREVIATION_OF_OTHER_LANGUAGE,
                    text,
                    word,
                    shown(others.get().abbreviation(), language)));
        }
        if (isExplained(text, written)) {
            return Optional.empty();
        }
        Optional<Spelling> near = known.stream()
                .filter(spelling -> isSlip(written, spelling.written()))
                .findFirst();
        return Optional.of(near.map(spelling -> doubt(
                        TextDoubtKind.ABBREVIATION_MISSPELT, text, word, shown(spelling.abbreviation(), language)))
                .orElseGet(() -> doubt(TextDoubtKind.UNKNOWN_ABBREVIATION, text, word, "")));
    }

    private static TextDoubt doubt(TextDoubtKind kind, String text, Matcher word, String expected) {
        return TextDoubt.at(kind, text, word.start("short"), word.end("short"), expected);
    }

    private static boolean isSlip(String written, String usual) {
        return Math.min(written.length(), usual.length()) >= SHORTEST_TO_COMPARE
                && written.length() == usual.length()
                && OneSlip.between(written, usual);
    }

    /** Neither a Roman number nor a name in quotation marks nor a heading in capitals. */
    private static boolean isAbbreviation(String text, Matcher word) {
        String written = word.group("short");
        return written.length() <= LONGEST
                && !ROMAN.matcher(written).matches()
                && !INTERNATIONAL.matcher(written).matches()
                && QUOTED.matcher(text)
                        .results()
                        .noneMatch(name -> name.start() < word.start() && word.start() < name.end())
                && Passages.lines(text).stream()
                        .filter(line -> line.start() <= word.start() && word.start() < line.end())
                        .noneMatch(line -> isLoud(line.of(text)));
    }

    private static boolean isLoud(String line) {
        return line.codePoints().noneMatch(Character::isLowerCase)
                && LOUD_WORDS.matcher(line).find();
    }

    /** {@code (бұдан әрі – ҰБ)}, {@code национальный банк (НБ)}. */
    private static boolean isExplained(String text, String written) {
        return Pattern.compile("\\((?:[^()]*(?:әрі|далее) ?[-–—]? ?)?" + written + "\\)")
                .matcher(text)
                .find();
    }

    private static String shown(Abbreviation abbreviation, Language language) {
        String usual = abbreviation.shortForm().in(language);
        return usual.isEmpty() ? abbreviation.expansion().in(language) : usual;
    }

    private static Language other(Language language) {
        return language == Language.KK ? Language.RU : Language.KK;
    }

    private static boolean isCyrillic(String word) {
        return word.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
    }
}

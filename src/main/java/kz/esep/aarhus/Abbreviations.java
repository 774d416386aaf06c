package kz.esep.aarhus;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.reference.Contradictions;
import kz.esep.reference.TableReader;

/** The abbreviations of the report, from {@code abbreviations.csv}. */
public final class Abbreviations {

    private static final String FILE = "abbreviations.csv";
    private static final List<String> COLUMNS =
            List.of("kk", "expansion_kk", "ru", "expansion_ru", "en", "aliases_kk", "aliases_ru", "source");

    private final List<Entry> entries;

    private Abbreviations(List<Entry> entries) {
        this.entries = entries;
    }

    /** An abbreviation with all its spellings in each language, as patterns of whole words. */
    private record Entry(Abbreviation abbreviation, List<String> kazakh, List<String> russian, Place place) {

        List<String> spellings(Language language) {
            return switch (language) {
                case KK -> kazakh;
                case RU -> russian;
            };
        }

        boolean contradicts(Entry other) {
            return Stream.of(Language.values())
                    .anyMatch(language -> !Collections.disjoint(spellings(language), other.spellings(language)));
        }
    }

    /** Reads the table; faults go to {@code reader}. */
    public static Abbreviations read(TableReader reader) {
        List<Entry> entries = reader.read(FILE, COLUMNS, Abbreviations::entry);
        for (Entry entry : Contradictions.in(entries, Entry::contradicts)) {
            Bilingual both = entry.abbreviation().shortForm();
            reader.fault(FindingCode.D005, entry.place(), both.kk() + ", " + both.ru(), "kk, ru, aliases");
        }
        return new Abbreviations(entries);
    }

    /** All of them, in the order of the table. */
    public List<Abbreviation> all() {
        return entries.stream().map(Entry::abbreviation).toList();
    }

    /**
     * How an abbreviation is written in one language.
     *
     * @param written as it stands in the text
     * @param abbreviation what it is; its short form in the language is the usual one of its spellings
     */
    public record Spelling(String written, Abbreviation abbreviation) {}

    /** All spellings of {@code language} in the order of the table, misprints that are known among them. */
    public List<Spelling> spellings(Language language) {
        return entries.stream()
                .flatMap(
                        entry -> entry.spellings(language).stream().map(one -> new Spelling(one, entry.abbreviation())))
                .toList();
    }

    /**
     * Those that stand in {@code text}, in the order of the table. Whole words alone, in the case of the table; a Kazakh
     * ending behind a hyphen is no part of the word: {@code ҮЕҰ-дың}.
     *
     * @param language of the text: {@code ОО} is an Aarhus Centre in Kazakh and a public association in Russian
     */
    public List<Abbreviation> usedIn(String text, Language language) {
        return entries.stream()
                .filter(entry -> isUsed(entry.spellings(language), text))
                .map(Entry::abbreviation)
                .toList();
    }

    private static boolean isUsed(List<String> spellings, String text) {
        return !spellings.isEmpty()
                && Pattern.compile(spellings.stream()
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")))
                        .matcher(text.replace('\u00A0', ' '))
                        .find();
    }

    private static Entry entry(TableReader.Line line) {
        line.required("source");
        String kazakh = line.text("kk");
        String russian = line.text("ru");
        if (kazakh.isEmpty() && russian.isEmpty()) {
            throw line.unfit("kk, ru", "", "kk, ru");
        }
        return new Entry(
                new Abbreviation(
                        new Bilingual(kazakh, russian),
                        new Bilingual(line.required("expansion_kk"), line.required("expansion_ru")),
                        line.required("en")),
                spellings(kazakh, line.text("aliases_kk")),
                spellings(russian, line.text("aliases_ru")),
                line.place());
    }

    private static List<String> spellings(String shortForm, String aliases) {
        return Stream.concat(Stream.of(shortForm), TableWord.listed(aliases))
                .filter(one -> !one.isEmpty())
                .toList();
    }
}

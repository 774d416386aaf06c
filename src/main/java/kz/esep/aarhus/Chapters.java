package kz.esep.aarhus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.Bilingual;
import kz.esep.language.Letters;
import kz.esep.reference.Contradictions;
import kz.esep.reference.TableReader;

/**
 * The chapters of the report in their order, from {@code aarhus-chapters.csv}.
 *
 * <pre>{@code
 * chapters.find("XIX-тарау");   // also with the Cyrillic letter Х
 * chapters.find("глава 30.");
 * }</pre>
 */
public final class Chapters {

    private static final String FILE = "aarhus-chapters.csv";

    /** How many chapters the reporting format has. */
    private static final int COUNT = 37;

    private static final List<String> COLUMNS = List.of(
            "number",
            "roman",
            "article",
            "kind",
            "title_kk",
            "title_ru",
            "confirmed_ru",
            "question_kk",
            "question_ru",
            "required",
            "who",
            "statistics",
            "figures",
            "source");

    /** A number with the word for chapter before or behind it, or without; the numeral has letters that look Latin. */
    private static final Pattern TYPED = Pattern.compile("(?:(?:тарау|глава|гл|chapter)[ .№-]*)?"
            + "(?<numeral>[0-9]{1,2}|[ivxхі]+)"
            + "[ .)-]*(?:(?:тарау|глава|chapter)[\\p{L}]*)?[ .:]*");

    private final List<Chapter> chapters;

    private Chapters(List<Chapter> chapters) {
        this.chapters = chapters;
    }

    private record Entry(Chapter chapter, Place place) {

        boolean contradicts(Entry other) {
            return chapter.number() == other.chapter.number() || chapter.roman().equals(other.chapter.roman());
        }
    }

    /** Reads the table; faults go to {@code reader}. */
    public static Chapters read(TableReader reader) {
        Set<Integer> numbers = new HashSet<>();
        List<Entry> entries = reader.read(FILE, COLUMNS, line -> {
            numbers.add(line.number("number"));
            return new Entry(chapter(line), line.place());
        });
        for (Entry entry : Contradictions.in(entries, Entry::contradicts)) {
            reader.fault(FindingCode.D005, entry.place(), entry.chapter().roman(), "number, roman");
        }
        if (!numbers.isEmpty()) {
            IntStream.rangeClosed(1, COUNT)
                    .filter(number -> !numbers.contains(number))
                    .forEach(number -> reader.fault(
                            FindingCode.D023, reader.place(FILE), String.valueOf(number), "number = " + number));
        }
        List<Chapter> chapters =
                new ArrayList<>(entries.stream().map(Entry::chapter).toList());
        chapters.sort(Comparator.comparingInt(Chapter::number));
        return new Chapters(List.copyOf(chapters));
    }

    /** All of them, first to last. */
    public List<Chapter> all() {
        return chapters;
    }

    /** The chapter that is {@code typed}: its number in Arabic or Roman numerals, with or without the word for chapter. */
    public Optional<Chapter> find(String typed) {
        Matcher matcher = TYPED.matcher(Letters.key(Normalizer.normalize(typed, Normalizer.Form.NFKC)));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String numeral = Letters.inLatin(matcher.group("numeral"));
        return chapters.stream()
                .filter(chapter -> numeral.equals(String.valueOf(chapter.number()))
                        || numeral.equals("0" + chapter.number())
                        || numeral.equals(chapter.roman().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The chapter of that number, which the reporting format has. */
    public Chapter required(String number) {
        return find(number).orElseThrow(() -> new IllegalArgumentException(number));
    }

    /** The chapter that is in {@code column}; anything else is a fault of the line. */
    Chapter required(TableReader.Line line, String column, String text) {
        return find(text).orElseThrow(() -> line.unfit(column, text, FILE));
    }

    private static Chapter chapter(TableReader.Line line) {
        line.required("source");
        List<String> answers = List.of("yes", "none_allowed");
        List<String> answering = List.of("national", "all");
        return new Chapter(
                line.number("number"),
                line.required("roman"),
                line.text("article"),
                TableWord.read(line, "kind", ChapterKind.class),
                new Chapter.Heading(
                        new Bilingual(line.required("title_kk"), line.required("title_ru")),
                        TableWord.isYes(line, "confirmed_ru"),
                        new Bilingual(line.required("question_kk"), line.required("question_ru"))),
                new Chapter.Rules(
                        line.oneOf("required", answers).equals("none_allowed"),
                        line.oneOf("who", answering).equals("national"),
                        TableWord.isYes(line, "statistics")),
                TableWord.readAll(line, "figures", ComputedFigures.class));
    }
}

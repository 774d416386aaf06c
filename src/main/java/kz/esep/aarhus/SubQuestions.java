package kz.esep.aarhus;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.Bilingual;
import kz.esep.reference.TableReader;

/** The questions within the chapters, from {@code aarhus-questions.csv}; their order is the order of answers. */
public final class SubQuestions {

    private static final String FILE = "aarhus-questions.csv";
    private static final List<String> COLUMNS =
            List.of("chapter", "paragraph", "letter", "order", "question_kk", "question_ru", "required", "source");
    private static final Pattern PATH = Pattern.compile("([0-9]+(bis)?(-[0-9]+)*|[a-k])(\\.([0-9]+|[ivx]+|[a-k]))*");
    private static final Pattern LETTER = Pattern.compile("[a-k]|[ivx]+");

    private final Map<Chapter, List<SubQuestion>> byChapter;

    private SubQuestions(List<SubQuestion> questions) {
        this.byChapter = questions.stream()
                .sorted(Comparator.comparingInt(SubQuestion::order))
                .collect(Collectors.groupingBy(SubQuestion::chapter));
    }

    private record Entry(SubQuestion question, Place place) {}

    private record Key(Chapter chapter, String value) {}

    /** Reads the table; faults go to {@code reader}. */
    public static SubQuestions read(TableReader reader, Chapters chapters) {
        List<Entry> entries = reader.read(FILE, COLUMNS, line -> new Entry(question(line, chapters), line.place()));
        Set<Key> keys = new HashSet<>();
        for (Entry entry : entries) {
            SubQuestion question = entry.question();
            boolean path = keys.add(new Key(question.chapter(), question.paragraph()));
            boolean order = keys.add(new Key(question.chapter(), "order " + question.order()));
            if (!path || !order) {
                String value = question.chapter().roman() + " " + question.paragraph();
                reader.fault(FindingCode.D005, entry.place(), value, "chapter, paragraph, order");
            }
        }
        return new SubQuestions(entries.stream().map(Entry::question).toList());
    }

    /** The questions of {@code chapter} in their order; none where it asks one thing alone. */
    public List<SubQuestion> of(Chapter chapter) {
        return byChapter.getOrDefault(chapter, List.of());
    }

    /**
     * The question of {@code chapter} that is meant by {@code typed}: the paragraph of the Convention in any of the ways
     * people write it, with or without the letter of the question, or that letter alone. None where it may mean another
     * article, another act's paragraph or two questions.
     *
     * <pre>{@code
     * questions.find(three, "7 (iii)");  // as are 7.d.iii and d.iii
     * questions.find(seven, "4");        // the question about paragraphs 3 and 4
     * questions.find(fifteen, "24");     // none: a paragraph of the rules on hearings
     * }</pre>
     */
    public Optional<SubQuestion> find(Chapter chapter, String typed) {
        String article = chapter.article().replace(" ", "").replace("бис", "bis");
        return ParagraphKey.read(typed)
                .filter(key -> key.article().isEmpty() || key.article().equals(article))
                .map(key -> ParagraphSpellings.of(of(chapter)).get(key.path()));
    }

    private static SubQuestion question(TableReader.Line line, Chapters chapters) {
        line.required("source");
        return new SubQuestion(
                chapters.required(line, "chapter", line.required("chapter")),
                matching(line, "paragraph", PATH),
                matching(line, "letter", LETTER),
                line.number("order"),
                new Bilingual(line.required("question_kk"), line.required("question_ru")),
                TableWord.read(line, "required", Need.class));
    }

    private static String matching(TableReader.Line line, String column, Pattern pattern) {
        String text = line.required(column);
        if (!pattern.matcher(text).matches()) {
            throw line.unfit(column, text, "3, 3-4, 7.iii, 6bis.1.v.c, a");
        }
        return text;
    }
}

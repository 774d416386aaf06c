package kz.esep.aarhus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Under which paths each question of a chapter may be typed. */
final class ParagraphSpellings {

    private static final String ARTICLE_SIX_BIS = "6bis.";
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    private ParagraphSpellings() {}

    /** The questions by every path that means one of them alone; a question's own path always means that question. */
    static Map<String, SubQuestion> of(List<SubQuestion> questions) {
        Map<String, SubQuestion> found = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        for (SubQuestion question : questions) {
            spellings(question, questions).distinct().forEach(path -> {
                if (found.putIfAbsent(path, question) != null) {
                    doubtful.add(path);
                }
            });
        }
        doubtful.forEach(found::remove);
        questions.forEach(question -> found.put(question.paragraph(), question));
        return found;
    }

    private static Stream<String> spellings(SubQuestion question, List<SubQuestion> questions) {
        String path = question.paragraph();
        SubQuestion head = questions.stream()
                .filter(other -> path.equals(other.paragraph()) || path.startsWith(other.paragraph() + "."))
                .min((one, other) ->
                        one.paragraph().length() - other.paragraph().length())
                .orElse(question);
        String items = path.substring(head.paragraph().length());
        Stream<String> numbers =
                numbers(head.paragraph()).flatMap(number -> Stream.of(number, number + "." + head.letter()));
        return Stream.concat(numbers, Stream.of(head.letter()))
                .flatMap(number -> inDigits(items).map(one -> number + one));
    }

    /** Each of several paragraphs stands for all; the article that has a letter of its own may be left out. */
    private static Stream<String> numbers(String paragraph) {
        Stream<String> whole = paragraph.startsWith(ARTICLE_SIX_BIS)
                ? Stream.of(paragraph, paragraph.substring(ARTICLE_SIX_BIS.length()))
                : Stream.of(paragraph);
        return paragraph.contains("-") ? Stream.concat(whole, Stream.of(paragraph.split("-", -1))) : whole;
    }

    /** The first item also in digits, as Kazakh and Russian acts count: 3) for (iii). */
    private static Stream<String> inDigits(String items) {
        String[] parts = items.split("\\.", 3);
        int digit = parts.length < 2 ? -1 : ROMAN.indexOf(parts[1]);
        return digit < 0
                ? Stream.of(items)
                : Stream.of(items, "." + (digit + 1) + (parts.length < 3 ? "" : "." + parts[2]));
    }
}

package kz.esep.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.word.markup.Element;

/** The paragraphs, and rows, in which nothing but directives stands: they give way to them. */
final class BareParagraphs {

    private final Set<Element> bare = new HashSet<>();

    private BareParagraphs() {}

    /** Those among the paragraphs of {@code marks}. */
    static BareParagraphs among(List<Mark> marks) {
        BareParagraphs paragraphs = new BareParagraphs();
        Map<Element, List<Mark>> byParagraph = new HashMap<>();
        marks.forEach(mark -> byParagraph
                .computeIfAbsent(mark.paragraph(), paragraph -> new ArrayList<>())
                .add(mark));
        byParagraph.forEach((paragraph, own) -> {
            if (holdsOnlyDirectives(paragraph, own)) {
                paragraphs.bare.add(paragraph);
            }
        });
        return paragraphs;
    }

    boolean contains(Element paragraph) {
        return bare.contains(paragraph);
    }

    /** The row the mark stands in, when directives are all that row holds. */
    Optional<Element> row(Mark mark) {
        return WordXml.enclosing(mark.paragraph(), "tr")
                .filter(row -> WordXml.descendants(row, "p").stream()
                        .allMatch(paragraph -> bare.contains(paragraph) || isEmpty(paragraph)));
    }

    private static boolean holdsOnlyDirectives(Element paragraph, List<Mark> marks) {
        ParagraphText view = ParagraphText.of(paragraph);
        StringBuilder rest = new StringBuilder(view.text());
        for (int i = marks.size() - 1; i >= 0; i--) {
            Tag tag = marks.get(i).tag();
            if (!tag.isDirective()) {
                return false;
            }
            rest.delete(tag.start(), tag.end());
        }
        return rest.toString().isBlank() && !view.carriesMoreThanText();
    }

    private static boolean isEmpty(Element paragraph) {
        ParagraphText view = ParagraphText.of(paragraph);
        return view.text().isBlank() && !view.carriesMoreThanText();
    }
}

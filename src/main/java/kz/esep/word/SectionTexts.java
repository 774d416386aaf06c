package kz.esep.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;

/** What the sections of a document say, as its reader sees it. */
public final class SectionTexts {

    private final List<List<String>> sections = new ArrayList<>(List.of(new ArrayList<>()));

    private SectionTexts() {}

    /**
     * The texts of the sections of {@code docx} in their order, a line for each paragraph that says anything.
     *
     * @throws IllegalArgumentException if it is no Word document
     */
    public static List<String> of(byte[] docx) {
        WordPackage document = WordPackage.open(docx).orElseThrow(() -> new IllegalArgumentException("no DOCX"));
        String xml = new String(document.entries().get(document.parts().document()), StandardCharsets.UTF_8);
        SectionTexts texts = new SectionTexts();
        try {
            texts.look(MarkupReader.read(xml).root());
        } catch (MarkupException e) {
            throw new IllegalArgumentException("no DOCX", e);
        }
        return texts.sections.stream()
                .filter(lines -> !lines.isEmpty())
                .map(lines -> String.join("\n", lines))
                .toList();
    }

    private void look(Element element) {
        if (WordXml.is(element, "p")) {
            String text = ParagraphText.of(element).text().replace('\n', ' ').strip();
            if (!text.isEmpty()) {
                sections.get(sections.size() - 1).add(text);
            }
            if (WordXml.hasDescendant(element, Set.of("sectPr"))) {
                sections.add(new ArrayList<>());
            }
        } else {
            element.children().forEach(this::look);
        }
    }
}

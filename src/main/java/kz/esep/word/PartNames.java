package kz.esep.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.language.Bilingual;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Markup;
import kz.esep.word.media.Relations;

/**
 * What the parts of a template are called as its author sees them: Word numbers its headers' files as it likes, but shows
 * whose they are, so a header is called by its pages and, where there are several, by its section.
 */
final class PartNames {

    private static final Map<String, Bilingual> PAGES = Map.of(
            "first", new Bilingual("бірінші бет", "первая страница"),
            "even", new Bilingual("жұп беттер", "чётные страницы"));

    private final Map<String, Bilingual> headersAndFooters = new HashMap<>();

    private PartNames() {}

    /**
     * The names in a template.
     *
     * @param parts those in which tags are read
     * @param relations those of the text
     */
    static PartNames of(Map<PartRole, Markup> parts, Relations relations) {
        PartNames names = new PartNames();
        List<Element> sections = parts.entrySet().stream()
                .filter(part -> part.getKey().isDocument())
                .flatMap(part -> sections(part.getValue().root()).stream())
                .toList();
        for (int index = 0; index < sections.size(); index++) {
            int section = sections.size() == 1 ? 0 : index + 1;
            for (Element reference : sections.get(index).children()) {
                String kind = reference.name();
                if (kind.equals("headerReference") || kind.equals("footerReference")) {
                    Relations.idIn(reference, "id")
                            .flatMap(relations::find)
                            .flatMap(relations::entryOf)
                            .ifPresent(entry -> names.headersAndFooters.putIfAbsent(
                                    entry,
                                    name(kind, section, reference.own("type").orElse(""))));
                }
            }
        }
        return names;
    }

    /** The page setups below {@code root} as they are; what they were before a tracked change is no section. */
    private static List<Element> sections(Element root) {
        return WordXml.descendants(root, "sectPr").stream()
                .filter(setup -> WordXml.enclosing(setup, "sectPrChange").isEmpty())
                .toList();
    }

    private static Bilingual name(String kind, int section, String pages) {
        List<String> kk = new ArrayList<>();
        List<String> ru = new ArrayList<>();
        if (section > 0) {
            kk.add(section + "-бөлім");
            ru.add("раздел " + section);
        }
        Optional.ofNullable(PAGES.get(pages)).ifPresent(words -> {
            kk.add(words.kk());
            ru.add(words.ru());
        });
        boolean header = kind.equals("headerReference");
        return new Bilingual(
                (header ? "жоғарғы колонтитул" : "төменгі колонтитул") + inBrackets(kk),
                (header ? "верхний колонтитул" : "нижний колонтитул") + inBrackets(ru));
    }

    private static String inBrackets(List<String> words) {
        return words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
    }

    /** What {@code part} is called. */
    Bilingual of(PartRole part) {
        return Optional.ofNullable(headersAndFooters.get(part.entry())).orElseGet(part::name);
    }
}

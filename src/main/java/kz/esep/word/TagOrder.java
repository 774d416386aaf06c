package kz.esep.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.word.markup.Element;

/** Brings tags of paragraphs, attributes and addresses into the order in which they stand in a part. */
final class TagOrder {

    private final Map<Element, Integer> order = new HashMap<>();

    private TagOrder(Element root) {
        root.forEachDescendant(element -> order.put(element, order.size()));
    }

    /**
     * All tags in order.
     *
     * @param marks of paragraphs, in order among themselves
     * @param apart of attributes and addresses
     */
    static List<Mark> of(Element root, List<Mark> marks, List<Mark> apart) {
        TagOrder order = new TagOrder(root);
        Map<Mark, Integer> places = new HashMap<>();
        marks.forEach(mark -> places.put(mark, order.ofText(mark)));
        apart.forEach(mark -> places.put(mark, order.order.getOrDefault(mark.paragraph(), 0)));
        List<Mark> all = new ArrayList<>(marks);
        all.addAll(apart);
        all.sort(Comparator.comparing(mark -> places.getOrDefault(mark, 0)));
        return all;
    }

    /** The place of the element in which the tag begins. */
    private int ofText(Mark mark) {
        return ParagraphText.of(mark.paragraph()).pieces().stream()
                .filter(piece -> piece.end() > mark.tag().start())
                .findFirst()
                .map(piece -> order.getOrDefault(piece.element(), 0))
                .orElse(0);
    }
}

package kz.esep.word;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Markup;

/**
 * The numbers and names by which things in a template are called, in all its parts together.
 *
 * @param lastNumber the largest number, those above a milliard left out: from there up programs give them by lot
 * @param names of bookmarks, in small letters, since Word does not tell them apart by size
 */
record TakenIds(int lastNumber, Set<String> names) {

    /** Word takes no longer names. */
    private static final int LONGEST_NAME = 40;

    private static final int LARGEST = 1_000_000_000;
    private static final Pattern NUMBER_AT_END = Pattern.compile("(\\d{1,10})$");
    private static final Set<String> NUMBERED = Set.of("bookmarkStart", "commentReference", "comment");

    /** Those in {@code parts}. Drawings that bear the number of an earlier one get one of their own. */
    static TakenIds in(Collection<Markup> parts) {
        Collector collector = new Collector();
        parts.forEach(part -> part.root().forEachDescendant(collector::look));
        Set<String> drawings = new HashSet<>();
        parts.forEach(part -> part.root().forEachDescendant(element -> collector.part(element, drawings)));
        return new TakenIds(collector.last, collector.names);
    }

    boolean isTaken(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The name that is made of {@code name} for the turn {@code turn}, from 2. */
    String named(String name, int turn) {
        String end = "_" + turn;
        return name.substring(0, Math.min(name.length(), LONGEST_NAME - end.length())) + end;
    }

    private static final class Collector {

        private final Set<String> names = new HashSet<>();
        private int last;

        private void look(Element element) {
            if (WordXml.isOfWord(element) && NUMBERED.contains(element.name())) {
                take(element.own("id"));
                element.own("name").ifPresent(name -> names.add(name.toLowerCase(Locale.ROOT)));
            } else if (element.name().equals("docPr")) {
                take(element.attribute("", "id"));
            } else if (VmlXml.isOfVml(element)) {
                take(element.attribute("", "id"));
                take(VmlXml.shapeNumber(element));
            }
        }

        private void take(Optional<String> id) {
            Matcher number = NUMBER_AT_END.matcher(id.orElse(""));
            if (number.find()) {
                long value = Long.parseLong(number.group(1));
                last = value < LARGEST ? Math.max(last, (int) value) : last;
            }
        }

        private void part(Element element, Set<String> drawings) {
            if (element.name().equals("docPr")
                    && !drawings.add(element.attribute("", "id").orElse(""))) {
                element.set("id", String.valueOf(++last));
            }
        }
    }
}

package kz.esep.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Node;
import kz.esep.word.markup.Text;

/**
 * Gives the bookmarks of a list a number and a name at every turn; links and fields of the same turn follow. At the first
 * turn the name is the template's, so that what refers to it from outside of the list leads there. A bookmark of which a
 * block could leave out one end is taken out.
 */
final class Bookmarks {

    private static final Pattern WORD = Pattern.compile("[^\\s\"\\\\]+");

    private record Met(Element element, Turn turn) {}

    private record Named(int place, Turn list) {}

    private final FtlCodes codes;
    private final Map<String, List<Met>> ends = new LinkedHashMap<>();
    private final List<Met> references = new ArrayList<>();
    private final Map<String, Named> named = new HashMap<>();

    Bookmarks(FtlCodes codes) {
        this.codes = codes;
    }

    /** Takes note of an element of the part, if it is the end of a bookmark or could refer to one. */
    void look(Element element, Turn turn) {
        switch (element.name()) {
            case "bookmarkStart", "bookmarkEnd" ->
                ends.computeIfAbsent(element.own("id").orElse(""), id -> new ArrayList<>())
                        .add(new Met(element, turn));
            case "hyperlink", "instrText", "fldSimple" -> {
                if (turn.isRepeated()) {
                    references.add(new Met(element, turn));
                }
            }
            default -> {}
        }
    }

    /** @param firstPlace the first place of the part's memory that is free */
    void settle(int firstPlace) {
        int place = firstPlace;
        Set<Turn> lists = new LinkedHashSet<>();
        for (List<Met> pair : ends.values()) {
            if (!isSound(pair)) {
                pair.forEach(end -> end.element().remove());
            } else if (pair.get(0).turn().isRepeated()) {
                Turn list = pair.get(0).turn().list().orElseThrow();
                lists.add(list);
                name(pair, list, place++);
            }
        }
        lists.forEach(list ->
                list.begin().insertAfter(codes.hole("${$turn(" + String.join(", ", list.calls()) + ")}")));
        references.forEach(this::follow);
    }

    private static boolean isSound(List<Met> pair) {
        return pair.size() == 2
                && pair.get(0).turn() == pair.get(1).turn()
                && WordXml.is(pair.get(0).element(), "bookmarkStart")
                && WordXml.is(pair.get(1).element(), "bookmarkEnd");
    }

    private void name(List<Met> pair, Turn list, int place) {
        for (Met end : pair) {
            Element element = end.element();
            element.setPieces(element.namespace(), "id", List.of(codes.hole(IdentityFunction.NUMBER.at(place))));
        }
        Element start = pair.get(0).element();
        String name = start.own("name").orElse("");
        start.setPieces(start.namespace(), "name", List.of(hole(place)));
        list.calls().add(place + ", " + Quoted.of(name));
        named.put(name, new Named(place, list));
    }

    private Node hole(int place) {
        return codes.hole(IdentityFunction.NAME.at(place));
    }

    private void follow(Met reference) {
        Element element = reference.element();
        switch (element.name()) {
            case "hyperlink" ->
                element.own("anchor")
                        .flatMap(name -> placeOf(name, reference.turn()))
                        .ifPresent(place -> element.setPieces(element.namespace(), "anchor", List.of(hole(place))));
            case "fldSimple" ->
                element.own("instr")
                        .map(code -> pieces(code, reference.turn()))
                        .filter(pieces -> pieces.size() > 1)
                        .ifPresent(pieces -> element.setPieces(element.namespace(), "instr", pieces));
            default -> {
                List<Node> pieces = pieces(element.text(), reference.turn());
                if (pieces.size() > 1) {
                    element.content().forEach(Node::remove);
                    pieces.forEach(element::append);
                }
            }
        }
    }

    private Optional<Integer> placeOf(String name, Turn turn) {
        return Optional.ofNullable(named.get(name))
                .filter(found -> turn.isWithin(found.list()))
                .map(Named::place);
    }

    /** The code of a field with its bookmark's name left open; one piece where there is none. */
    private List<Node> pieces(String code, Turn turn) {
        List<Node> pieces = new ArrayList<>();
        int done = 0;
        Matcher word = WORD.matcher(code);
        while (word.find()) {
            Optional<Integer> place = placeOf(word.group(), turn);
            if (place.isPresent()) {
                pieces.add(Text.of(code.substring(done, word.start())));
                pieces.add(hole(place.get()));
                done = word.end();
            }
        }
        pieces.add(Text.of(code.substring(done)));
        return pieces;
    }
}

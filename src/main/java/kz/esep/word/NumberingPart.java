package kz.esep.word;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Hole;
import kz.esep.word.markup.Markup;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;

/**
 * The part that says how lists are numbered. For each restart of a list it gets a copy of that list which begins anew.
 *
 * @param entry where it stands in the package
 * @param gap where the copies are put in
 * @param copies by list, what stands before and behind the number of a copy
 * @param last the largest number that a list bears
 */
record NumberingPart(String entry, PartGap gap, Map<Integer, List<String>> copies, int last) {

    private static final String DURABLE = "http://schemas.microsoft.com/office/word/2016/wordml/cid";
    private static final int LEVELS = 9;

    /** Stands for the number of a copy. */
    private static final String NUMBER = "\uFDD1";

    /** The one of {@code template}, if it has lists. */
    static Optional<NumberingPart> of(WordPackage template) {
        return template.parts()
                .find("numbering")
                .flatMap(entry -> template.beside("numbering").flatMap(xml -> of(entry, xml)));
    }

    private static Optional<NumberingPart> of(String entry, byte[] xml) {
        try {
            return of(entry, MarkupReader.read(XmlBytes.decoded(xml)));
        } catch (MarkupException e) {
            return Optional.empty();
        }
    }

    private static Optional<NumberingPart> of(String entry, Markup markup) {
        List<Element> lists = WordXml.children(markup.root(), "num");
        if (lists.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, List<String>> copies = new HashMap<>();
        int last = 0;
        for (Element list : lists) {
            Optional<Integer> number = ListFormats.number(list, "numId");
            if (number.isPresent()) {
                last = Math.max(last, number.get());
                copies.put(
                        number.get(),
                        List.of(text(restarting(list, markup.root())).split(NUMBER, 2)));
            }
        }
        Hole hole = new Hole(0);
        lists.get(lists.size() - 1).insertAfter(hole);
        return Optional.of(new NumberingPart(entry, PartGap.of(markup, hole), copies, last));
    }

    private static Element restarting(Element list, Element root) {
        Element copy = list.copy();
        copy.setOwn("numId", NUMBER);
        copy.unset(DURABLE, "durableId");
        Map<Integer, Integer> starts = starts(list, root);
        for (int level = 0; level < LEVELS; level++) {
            if (starts.containsKey(level) || starts.isEmpty()) {
                restart(copy, level, starts.getOrDefault(level, 1));
            }
        }
        return copy;
    }

    private static void restart(Element copy, int level, int start) {
        Element override = WordXml.children(copy, "lvlOverride").stream()
                .filter(one -> ListFormats.number(one, "ilvl").equals(Optional.of(level)))
                .findFirst()
                .orElseGet(() -> {
                    Element made = copy.alike("lvlOverride");
                    made.setOwn("ilvl", String.valueOf(level));
                    copy.append(made);
                    return made;
                });
        if (WordXml.children(override, "startOverride").isEmpty()) {
            int own = WordXml.children(override, "lvl").stream()
                    .flatMap(one -> start(one).stream())
                    .findFirst()
                    .orElse(start);
            ChildOrder.properties(override, "startOverride").setOwn("val", String.valueOf(own));
        }
    }

    /** With what the levels of a list begin; empty where a style says so. */
    private static Map<Integer, Integer> starts(Element list, Element root) {
        Map<Integer, Integer> starts = new HashMap<>();
        Optional<String> format = WordXml.children(list, "abstractNumId").stream()
                .flatMap(one -> one.own("val").stream())
                .findFirst();
        for (Element one : WordXml.children(root, "abstractNum")) {
            if (one.own("abstractNumId").equals(format)) {
                WordXml.children(one, "lvl")
                        .forEach(level -> starts.put(
                                ListFormats.number(level, "ilvl").orElse(0),
                                start(level).orElse(0)));
            }
        }
        return starts;
    }

    private static Optional<Integer> start(Element level) {
        return WordXml.children(level, "start").stream()
                .flatMap(start -> ListFormats.number(start, "val").stream())
                .findFirst();
    }

    private static String text(Element element) {
        return new Markup("", element, "").toString();
    }

    /** The part with {@code made}: by the number of each copy, in the order they were made, the list it copies. */
    byte[] with(Map<Integer, Integer> made) {
        return gap.with(made.entrySet().stream()
                .map(one -> copy(one.getKey(), one.getValue()).getBytes(StandardCharsets.UTF_8))
                .toList());
    }

    private String copy(int number, int list) {
        List<String> copy = copies.getOrDefault(list, List.of("", ""));
        return copy.get(0) + number + copy.get(1);
    }
}

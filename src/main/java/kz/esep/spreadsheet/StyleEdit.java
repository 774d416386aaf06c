package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds to the styles part of a workbook. What is asked for twice is added once, and what the part has already is used:
 * however many cells are marked, and however often a file comes back, a handful of styles is added.
 */
final class StyleEdit {

    private static final List<String> ORDER = List.of(
            "numFmts",
            "fonts",
            "fills",
            "borders",
            "cellStyleXfs",
            "cellXfs",
            "cellStyles",
            "dxfs",
            "tableStyles",
            "colors",
            "extLst");
    private static final Map<String, List<String>> FIRST = Map.of(
            "fonts", List.of("<font><sz val=\"11\"/><name val=\"Calibri\"/></font>"),
            "fills",
                    List.of(
                            "<fill><patternFill patternType=\"none\"/></fill>",
                            "<fill><patternFill patternType=\"gray125\"/></fill>"),
            "borders", List.of("<border><left/><right/><top/><bottom/><diagonal/></border>"),
            "cellXfs", List.of("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"));

    private final XmlOutline outline;
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    /** Edits {@code text}, the styles part. */
    StyleEdit(String text) throws UnmarkableWorkbookException {
        outline = XmlOutline.of(text);
        for (String list : FIRST.keySet()) {
            List<String> items = new ArrayList<>();
            if (outline.find(list).isPresent()) {
                for (XmlOutline.Child item :
                        XmlOutline.of(outline.find(list).get()).children()) {
                    items.add(item.text());
                }
            }
            sizes.put(list, items.size());
            lists.put(list, items);
            if (items.isEmpty()) {
                FIRST.getOrDefault(list, List.of()).forEach(item -> items.add(prefixed(item)));
            }
        }
    }

    /** The prefix of the part's elements, with its colon, or the empty text. */
    String prefix() {
        return outline.root().prefix();
    }

    /** How many cell formats there are. */
    int formats() {
        return items("cellXfs").size();
    }

    /** Makes {@code least} cell formats be there: an index beyond the last must not get a meaning by what is added. */
    void reserve(int least) {
        while (formats() < least) {
            items("cellXfs").add(prefixed("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"));
        }
    }

    /** The cell format {@code index} as XML; the plain one for an index the part does not have. */
    String format(int index) {
        List<String> formats = items("cellXfs");
        return formats.get(index >= 0 && index < formats.size() ? index : 0);
    }

    /** The fill {@code index} as XML. */
    String fill(int index) {
        List<String> fills = items("fills");
        return fills.get(index >= 0 && index < fills.size() ? index : 0);
    }

    /** The index of {@code item}, written without prefix, in the list {@code list}: found, or added. */
    int index(String list, String item) {
        return indexOfExact(list, prefixed(item));
    }

    /** The index of {@code item}, written as the part writes it. */
    int indexOfExact(String list, String item) {
        List<String> items = items(list);
        int found = items.indexOf(item);
        if (found >= 0) {
            return found;
        }
        items.add(item);
        return items.size() - 1;
    }

    /** The part with what was added. */
    String text() throws UnmarkableWorkbookException {
        XmlEdit edit = new XmlEdit(outline.source());
        boolean emptyRoot = outline.root().kind() == XmlTag.Kind.EMPTY;
        StringBuilder whole = new StringBuilder();
        for (String list : ORDER) {
            List<String> items = lists.getOrDefault(list, List.of());
            int before = sizes.getOrDefault(list, 0);
            if (items.size() == before) {
                continue;
            }
            String added = String.join("", items.subList(before, items.size()));
            if (outline.find(list).isPresent()) {
                XmlOutline.Child child = outline.find(list).get();
                edit.append(child.tag(), child.close(), child.tag().with("count", String.valueOf(items.size())), added);
            } else {
                String name = prefix() + list;
                String container = "<" + name + " count=\"" + items.size() + "\">" + added + "</" + name + ">";
                whole.append(container);
                edit.insert(placeOf(list), emptyRoot ? "" : container);
            }
        }
        return emptyRoot ? outline.with(whole.toString()) : edit.text();
    }

    /** Before the first part of the sheet of styles that comes after {@code list}. */
    private int placeOf(String list) {
        return outline.children().stream()
                .filter(child -> ORDER.indexOf(child.tag().name()) > ORDER.indexOf(list))
                .findFirst()
                .map(child -> child.tag().start())
                .orElse(outline.close());
    }

    private List<String> items(String list) {
        List<String> items = lists.get(list);
        if (items == null) {
            throw new IllegalArgumentException("Not a list that is edited: " + list);
        }
        return items;
    }

    private String prefixed(String xml) {
        return xml.replaceAll("<(/?)(?=[a-zA-Z])", "<$1" + prefix());
    }
}

package kz.esep.word.media;

import java.util.List;
import java.util.Set;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Node;

/** Gives what was made after a pattern a colour of its own: the accents of the theme in their order, then darker ones. */
final class ChartColours {

    private static final int ACCENTS = 6;

    /** How dark the accents are at the second, third and fourth time round, in thousandths of a percent. */
    private static final List<String> SHADES = List.of("60000", "80000", "40000");

    private static final Set<String> COLOURS =
            Set.of("schemeClr", "srgbClr", "prstClr", "sysClr", "scrgbClr", "hslClr");

    private ChartColours() {}

    /** Paints all plain fills and lines of {@code element} but those of its labels. */
    static void repaint(Element element, int index) {
        for (Element fill : ChartXml.descendants(element, "solidFill")) {
            if (!isOfLabel(fill, element)) {
                fill.children().stream()
                        .filter(ChartColours::isOwn)
                        .findFirst()
                        .ifPresent(colour -> paint(colour, index));
            }
        }
    }

    /** The white edges of pieces and the like stay as they are. */
    private static boolean isOwn(Element colour) {
        boolean ofScheme = colour.name().equals("schemeClr");
        String value = colour.attribute("", "val").orElse("");
        return COLOURS.contains(colour.name())
                && (!ofScheme || value.startsWith("accent"))
                && !value.equalsIgnoreCase("FFFFFF");
    }

    private static boolean isOfLabel(Element fill, Element top) {
        Element at = fill;
        while (at != top) {
            if (at.name().equals("dLbls") || at.name().equals("dLbl")) {
                return true;
            }
            at = at.parent().orElse(top);
        }
        return false;
    }

    private static void paint(Element colour, int index) {
        Element accent = colour.alike("schemeClr");
        accent.set("val", "accent" + (index % ACCENTS + 1));
        int round = index / ACCENTS;
        if (round > 0) {
            Element shade = accent.alike("lumMod");
            shade.set("val", SHADES.get((round - 1) % SHADES.size()));
            accent.append(shade);
        }
        List<Node> details = colour.content().stream()
                .filter(node -> node instanceof Element detail && detail.name().equals("alpha"))
                .toList();
        details.forEach(accent::append);
        colour.insertBefore(accent);
        colour.remove();
    }
}

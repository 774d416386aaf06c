package kz.esep.word.media;

import java.util.List;
import java.util.Set;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Node;

/** Gives what was made after a pattern a colour of its own: the accents of the theme in their order, then darker ones. A
 * document without a theme gets those of the usual one, as not every program knows them by name then. */
final class ChartColours {

    /** As red, green and blue. */
    private static final List<String> USUAL_ACCENTS =
            List.of("4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47");

    /** How dark the accents are at the second, third and fourth time round, in thousandths of a percent. */
    private static final List<String> SHADES = List.of("60000", "80000", "40000");

    private static final Set<String> COLOURS =
            Set.of("schemeClr", "srgbClr", "prstClr", "sysClr", "scrgbClr", "hslClr");

    private final boolean themed;

    /** @param themed whether the document has a theme */
    ChartColours(boolean themed) {
        this.themed = themed;
    }

    /** Paints all plain fills and lines of {@code element} but those of its labels. */
    void repaint(Element element, int index) {
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

    private void paint(Element colour, int index) {
        int number = index % USUAL_ACCENTS.size();
        Element accent = colour.alike(themed ? "schemeClr" : "srgbClr");
        accent.set("val", themed ? "accent" + (number + 1) : USUAL_ACCENTS.get(number));
        int round = index / USUAL_ACCENTS.size();
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

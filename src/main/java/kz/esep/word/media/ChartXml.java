package kz.esep.word.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Node;

/** The few things said about DrawingML charts. Names are compared without their namespaces, of which there are two each. */
final class ChartXml {

    /** Kinds of chart whose series have a name, categories and values. */
    private static final Set<String> KINDS = Set.of(
            "barChart",
            "bar3DChart",
            "lineChart",
            "line3DChart",
            "areaChart",
            "area3DChart",
            "radarChart",
            "pieChart",
            "pie3DChart",
            "ofPieChart",
            "doughnutChart");

    private static final Set<String> OF_ONE_SERIES = Set.of("pieChart", "pie3DChart", "ofPieChart");

    private ChartXml() {}

    static List<Element> children(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.name().equals(name))
                .toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** All elements with that name below {@code root}, as a list that survives changes. */
    static List<Element> descendants(Element root, String name) {
        List<Element> found = new ArrayList<>();
        root.forEachDescendant(element -> {
            if (element.name().equals(name)) {
                found.add(element);
            }
        });
        return found;
    }

    /** What the plot area is made of, one for each kind of chart in it. */
    static List<Element> plots(Element root) {
        return descendants(root, "plotArea").stream()
                .flatMap(area -> area.children().stream())
                .filter(child -> child.name().endsWith("Chart"))
                .toList();
    }

    static List<Element> series(Element root) {
        return plots(root).stream()
                .flatMap(plot -> children(plot, "ser").stream())
                .toList();
    }

    static boolean isSupported(Element plot) {
        return KINDS.contains(plot.name());
    }

    static boolean showsOneSeries(Element plot) {
        return OF_ONE_SERIES.contains(plot.name());
    }

    static void removeChildren(Element parent, String name) {
        children(parent, name).forEach(Node::remove);
    }

    /** The child {@code name}; one made and put behind the last of {@code before} where there is none. */
    static Element childBehind(Element parent, String name, Set<String> before) {
        return child(parent, name).orElseGet(() -> {
            Element fresh = parent.alike(name);
            Optional<Element> last = parent.children().stream()
                    .filter(child -> before.contains(child.name()))
                    .reduce((earlier, later) -> later);
            last.ifPresentOrElse(
                    found -> found.insertAfter(fresh),
                    () -> parent.first()
                            .ifPresentOrElse(first -> first.insertBefore(fresh), () -> parent.append(fresh)));
            return fresh;
        });
    }

    /** Appends an element with the attribute {@code val}. */
    static void appendValue(Element parent, String name, String value) {
        Element fresh = parent.alike(name);
        fresh.set("val", value);
        parent.append(fresh);
    }

    /** Appends an element with a text. */
    static void appendText(Element parent, String name, String text) {
        Element fresh = parent.alike(name);
        fresh.setText(text);
        parent.append(fresh);
    }
}

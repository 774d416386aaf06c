package kz.esep.word.media;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Node;

/** Puts the data of one series into its element. */
final class SeriesFilling {

    /** In the order in which the format wants them. */
    private static final List<String> ORDER = List.of(
            "idx",
            "order",
            "tx",
            "spPr",
            "invertIfNegative",
            "marker",
            "explosion",
            "pictureOptions",
            "dPt",
            "dLbls",
            "trendline",
            "errBars",
            "cat",
            "val");

    private final Element series;
    private final ChartData data;
    private final int index;
    private final ChartColours colours;

    /** @param index which of the series, from 0 */
    SeriesFilling(Element series, ChartData data, int index, ChartColours colours) {
        this.series = series;
        this.data = data;
        this.index = index;
        this.colours = colours;
    }

    /** Takes away what the pattern says of single points. */
    void forgetSingle() {
        ChartXml.removeChildren(series, "dPt");
        ChartXml.removeChildren(series, "extLst");
        ChartXml.child(series, "dLbls").ifPresent(labels -> ChartXml.removeChildren(labels, "dLbl"));
    }

    void fill() {
        number("idx", index);
        number("order", index);
        name();
        points();
        categories();
        numbers();
        forgetRanges();
    }

    private void number(String name, int value) {
        child(name).set("val", String.valueOf(value));
    }

    private Element child(String name) {
        return ChartXml.childBehind(series, name, Set.copyOf(ORDER.subList(0, ORDER.indexOf(name))));
    }

    private void name() {
        Element name = cleared(child("tx"));
        Element cache = reference(name, "strRef", ChartWorkbook.range(column(), 1, 1), "strCache");
        texts(cache, List.of(data.series().get(index).name()));
    }

    private void categories() {
        Element categories = cleared(child("cat"));
        Element cache = reference(categories, "strRef", rows(1), "strCache");
        texts(cache, data.categories());
    }

    private void numbers() {
        Element values = child("val");
        String format = ChartXml.descendants(values, "formatCode").stream()
                .findFirst()
                .map(Element::text)
                .orElse("General");
        Element cache = reference(cleared(values), "numRef", rows(column()), "numCache");
        ChartXml.appendText(cache, "formatCode", format);
        List<Optional<BigDecimal>> numbers = data.series().get(index).numbers();
        ChartXml.appendValue(cache, "ptCount", String.valueOf(numbers.size()));
        for (int point = 0; point < numbers.size(); point++) {
            int at = point;
            numbers.get(point).ifPresent(number -> point(cache, at, number.toPlainString()));
        }
    }

    private String rows(int column) {
        return ChartWorkbook.range(column, 2, data.categories().size() + 1);
    }

    private int column() {
        return index + 2;
    }

    private static Element cleared(Element element) {
        element.content().forEach(Node::remove);
        return element;
    }

    private static Element reference(Element parent, String kind, String formula, String cacheName) {
        Element reference = parent.alike(kind);
        parent.append(reference);
        ChartXml.appendText(reference, "f", formula);
        Element cache = reference.alike(cacheName);
        reference.append(cache);
        return cache;
    }

    private static void texts(Element cache, List<String> texts) {
        ChartXml.appendValue(cache, "ptCount", String.valueOf(texts.size()));
        for (int point = 0; point < texts.size(); point++) {
            point(cache, point, texts.get(point));
        }
    }

    private static void point(Element cache, int index, String text) {
        Element point = cache.alike("pt");
        point.set("idx", String.valueOf(index));
        cache.append(point);
        ChartXml.appendText(point, "v", text);
    }

    /** What the template says of single points goes with them; a pie gets a colour for each of its pieces. */
    private void points() {
        ChartXml.children(series, "dPt").stream().filter(this::isBeyond).forEach(Node::remove);
        List<Element> points = ChartXml.children(series, "dPt");
        ChartXml.child(series, "dLbls")
                .ifPresent(labels -> ChartXml.children(labels, "dLbl").stream()
                        .filter(this::isBeyond)
                        .forEach(Node::remove));
        if (variesColours() && !points.isEmpty()) {
            Element last = points.get(points.size() - 1);
            for (int point = points.size(); point < data.categories().size(); point++) {
                Element fresh = last.copy();
                ChartXml.removeChildren(fresh, "extLst");
                ChartXml.childBehind(fresh, "idx", Set.of()).set("val", String.valueOf(point));
                colours.repaint(fresh, point);
                last.insertAfter(fresh);
                last = fresh;
            }
        }
    }

    private boolean isBeyond(Element point) {
        return ChartXml.child(point, "idx")
                .flatMap(index -> index.attribute("", "val"))
                .filter(number -> number.length() < 6
                        && Integer.parseInt(number) < data.categories().size())
                .isEmpty();
    }

    private boolean variesColours() {
        return series.parent()
                .flatMap(plot -> ChartXml.child(plot, "varyColors"))
                .flatMap(vary -> vary.attribute("", "val"))
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }

    /** Word keeps ranges of the old workbook in extensions; only the series' own mark is none of them. */
    private void forgetRanges() {
        for (Element list : ChartXml.children(series, "extLst")) {
            list.children().stream()
                    .filter(extension -> ChartXml.child(extension, "uniqueId").isEmpty())
                    .toList()
                    .forEach(Node::remove);
            if (list.children().isEmpty()) {
                list.remove();
            }
        }
    }
}

package kz.esep.word.media;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.language.Bilingual;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Node;

/**
 * Puts data into a chart: names, categories and numbers of its series, both the formulas and what the chart remembers of
 * the workbook. Series the template does not have are made after its last one, in the next colours of the theme; those
 * the data do not have are taken away.
 */
final class ChartFilling {

    private static final Set<String> BEFORE_WORKBOOK = Set.of("chart", "spPr", "txPr");

    private final Element root;
    private final ChartData data;
    private final ChartColours colours;

    private ChartFilling(Element root, ChartData data, ChartColours colours) {
        this.root = root;
        this.data = data;
        this.colours = colours;
    }

    /** Why the chart below {@code root} can take no data at all, if so. */
    static Optional<Bilingual> objection(Element root) {
        List<Element> plots = ChartXml.plots(root);
        if (plots.isEmpty() || !plots.stream().allMatch(ChartXml::isSupported)) {
            return Optional.of(
                    new Bilingual(
                            "деректермен тек гистограмма, сызба (график), аймақты, жапырақшалы, дөңгелек және сақиналы диаграммалар толтырылады",
                            "данными заполняются только гистограмма, график, диаграмма с областями, лепестковая, круговая и кольцевая диаграммы"));
        }
        return ChartXml.series(root).isEmpty()
                ? Optional.of(new Bilingual(
                        "диаграммада үлгі болатын кемінде бір қатар болуы керек",
                        "в диаграмме нужен хотя бы один ряд как образец"))
                : Optional.empty();
    }

    /** Why it cannot take these data, if so. */
    static Optional<Bilingual> objection(Element root, ChartData data) {
        boolean tooMany =
                data.series().size() > 1 && ChartXml.plots(root).stream().anyMatch(ChartXml::showsOneSeries);
        return tooMany
                ? Optional.of(new Bilingual(
                        "дөңгелек диаграмма бір ғана қатарды көрсетеді, ал деректерде: "
                                + data.series().size(),
                        "круговая диаграмма показывает один ряд, а в данных их "
                                + data.series().size()))
                : Optional.empty();
    }

    /** Fills the chart below {@code root}, whose workbook will be found by the relation {@code workbook}. */
    static void fill(Element root, ChartData data, ChartColours colours, String workbook) {
        ChartFilling filling = new ChartFilling(root, data, colours);
        filling.series();
        filling.forgetHidden();
        filling.workbook(workbook);
    }

    private void series() {
        List<Element> templates = ChartXml.series(root);
        Element last = templates.get(templates.size() - 1);
        Element pattern = last.copy();
        Element home = last;
        int count = data.series().size();
        for (int index = 0; index < Math.max(count, templates.size()); index++) {
            if (index >= count) {
                templates.get(index).remove();
            } else if (index < templates.size()) {
                new SeriesFilling(templates.get(index), data, index, colours).fill();
            } else {
                Element fresh = pattern.copy();
                home.insertAfter(fresh);
                home = fresh;
                SeriesFilling filling = new SeriesFilling(fresh, data, index, colours);
                filling.forgetSingle();
                colours.repaint(fresh, index);
                filling.fill();
            }
        }
    }

    /** Series that somebody filtered out in Word are kept aside with data of their own. */
    private void forgetHidden() {
        for (Element extension : ChartXml.descendants(root, "ext")) {
            boolean hidden =
                    extension.children().stream().anyMatch(child -> child.name().startsWith("filtered"));
            if (hidden) {
                extension.remove();
            }
        }
        ChartXml.descendants(root, "extLst").stream()
                .filter(list -> list.children().isEmpty())
                .forEach(Node::remove);
    }

    private void workbook(String relation) {
        Element workbook = ChartXml.childBehind(root, "externalData", BEFORE_WORKBOOK);
        String namespace = Relations.namespaceOfId(workbook, "id").orElse(Relations.IDS.get(0));
        if (workbook.isEmpty()) {
            ChartXml.appendValue(workbook, "autoUpdate", "0");
            workbook.set("xmlns", "http://www.w3.org/2000/xmlns/", "r", namespace);
        }
        workbook.set("r", namespace, "id", relation);
    }
}

package kz.esep.word.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.esep.language.Bilingual;
import kz.esep.storage.StableZip;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Markup;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;

/**
 * The parts and relations that one document has beyond its template: they are collected while it is rendered and written
 * behind the rest. Names and ids depend on the order of the requests alone.
 */
public final class MadeParts {

    private static final String CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    private final PackagePlan plan;
    private final ContentTypes types;
    private final Map<String, PartRelations> relations = new LinkedHashMap<>();
    private final Map<String, byte[]> made = new LinkedHashMap<>();
    private final Map<String, String> pictures;
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    public MadeParts(PackagePlan plan) {
        this.plan = plan;
        this.types = plan.makesCharts() ? plan.types().copy() : plan.types();
        this.pictures = new HashMap<>(plan.pictures());
        plan.open().forEach((part, template) -> relations.put(part, PartRelations.from(template)));
    }

    /** The id by which the markup of {@code part} names the address {@code target}. */
    public String link(String part, String target) {
        return of(part).to("hyperlink", target, true);
    }

    /** The id by which the markup of {@code part} names {@code picture}; the same bytes are stored once. */
    public String picture(String part, Picture picture) {
        String entry = pictures.computeIfAbsent(picture.sum(), missing -> {
            String name = fresh("word/media/image", "." + picture.format().ending());
            made.put(name, picture.bytes());
            return name;
        });
        return of(part).to("image", "/" + entry, false);
    }

    /**
     * The id by which the markup of {@code part} names a new chart with {@code data}.
     *
     * @param pattern the template's chart, an entry
     * @param xml that chart with the texts it is to show
     * @throws ChartRefusal if this kind of chart cannot show the data
     */
    public String chart(String part, String pattern, String xml, ChartData data) {
        try {
            Markup chart = MarkupReader.read(xml);
            Optional<Bilingual> objection = ChartFilling.objection(chart.root(), data);
            if (objection.isPresent()) {
                throw new ChartRefusal(objection.get());
            }
            return of(part).to("chart", "/" + chart(pattern, chart, data), false);
        } catch (MarkupException e) {
            throw new IllegalStateException("The chart " + pattern + " was read when its template was compiled", e);
        }
    }

    private String chart(String pattern, Markup chart, ChartData data) {
        String entry = fresh("word/charts/chart", ".xml");
        String workbook = fresh("word/embeddings/Microsoft_Excel_Sheet", ".xlsx");
        PartRelations own = PartRelations.from(companions(pattern));
        ChartColours colours = new ChartColours(plan.themed());
        ChartFilling.fill(chart.root(), data, colours, own.to("package", "/" + workbook, false));
        made.put(entry, chart.toString().getBytes(UTF_8));
        made.put(Relations.entry(entry), own.toString().getBytes(UTF_8));
        made.put(workbook, ChartWorkbook.of(data));
        types.add(entry, CHART_TYPE);
        return entry;
    }

    /** The relations of a chart, without its workbook; its colours and styles are copied, as no two charts may share them. */
    private Relations companions(String pattern) {
        Relations own = Relations.of(plan.source(), pattern);
        for (Relations.Relation relation : own.all()) {
            Element element = relation.element();
            Optional<String> target = own.entryOf(relation).filter(plan.source()::containsKey);
            if (relation.type().equals("package") || relation.type().equals("oleObject") || target.isEmpty()) {
                element.remove();
            } else if (!relation.type().equals("image")) {
                element.set("Target", "/" + copy(target.get()));
            }
        }
        return own;
    }

    private String copy(String entry) {
        int dot = entry.lastIndexOf('.');
        int end = dot;
        while (Character.isDigit(entry.charAt(end - 1))) {
            end--;
        }
        String copy = fresh(entry.substring(0, end), entry.substring(dot));
        made.put(copy, requireNonNull(plan.source().get(entry)));
        Optional.ofNullable(plan.source().get(Relations.entry(entry)))
                .ifPresent(relationsOfEntry -> made.put(Relations.entry(copy), relationsOfEntry));
        ContentTypes.of(plan.source()).own(entry).ifPresent(type -> types.add(copy, type));
        return copy;
    }

    /** The first name with a number that nothing in the document bears, nor relations that nothing has. */
    private String fresh(String before, String after) {
        String name;
        do {
            name = before + lastNumbers.merge(before, 1, Integer::sum) + after;
        } while (plan.kept().containsKey(name)
                || plan.kept().containsKey(Relations.entry(name))
                || made.containsKey(name));
        return name;
    }

    private PartRelations of(String part) {
        return requireNonNull(relations.get(part));
    }

    /** Writes what was made, then the relations, then the content types where they are not written yet. */
    public void write(StableZip zip) {
        made.forEach(zip::write);
        relations.forEach(
                (part, all) -> zip.write(Relations.entry(part), all.toString().getBytes(UTF_8)));
        if (plan.makesCharts()) {
            zip.write(ContentTypes.ENTRY, types.toString().getBytes(UTF_8));
        }
    }
}

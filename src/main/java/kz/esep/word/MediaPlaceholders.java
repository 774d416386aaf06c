package kz.esep.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Hole;
import kz.esep.word.markup.Node;
import kz.esep.word.media.PackagePlanner;
import kz.esep.word.media.Relations;
import kz.esep.word.names.Shape;

/**
 * Finds the pictures and charts whose alternative text is a single tag, and lets them show what that tag names: other
 * bytes, the size that fits, other data, their own description.
 */
final class MediaPlaceholders {

    private final PartRole part;
    private final List<AttributeTags> attributes;
    private final FtlCodes codes;
    private final PackagePlanner planner;
    private final Set<Element> named = new HashSet<>();
    private int places;

    private MediaPlaceholders(PartRole part, List<AttributeTags> attributes, FtlCodes codes, PackagePlanner planner) {
        this.part = part;
        this.attributes = attributes;
        this.codes = codes;
        this.planner = planner;
    }

    /** Rewrites the attributes with tags, those of placeholders and the others. */
    static void rewrite(
            PartRole part, Element root, List<AttributeTags> attributes, FtlCodes codes, PackagePlanner planner) {
        MediaPlaceholders placeholders = new MediaPlaceholders(part, attributes, codes, planner);
        DrawingXml.descendants(root, "pic").forEach(placeholders::picture);
        DrawingXml.descendants(root, "chart").forEach(placeholders::chart);
        attributes.stream()
                .filter(attribute -> !placeholders.named.contains(attribute.element()))
                .forEach(attribute -> attribute.rewrite(codes));
    }

    /** Tells {@code complaints} of charts with a name that cannot be filled. */
    static void check(Element root, List<AttributeTags> attributes, PackagePlanner planner, PartComplaints complaints) {
        MediaPlaceholders placeholders = new MediaPlaceholders(complaints.part(), attributes, new FtlCodes(), planner);
        DrawingXml.descendants(root, "chart").stream()
                .flatMap(chart -> placeholders.named(chart).stream())
                .forEach(chart -> planner.objection(chart.entry())
                        .ifPresent(reason ->
                                complaints.about(Complaint.of(Remark.CHART).with("reason", reason), chart.mark())));
    }

    /** The tags that name a picture or a chart to be put in place of another, and which of both. */
    static Map<Mark, Shape.Kind> kinds(
            Element root, List<AttributeTags> attributes, PartRole part, PackagePlanner planner) {
        MediaPlaceholders placeholders = new MediaPlaceholders(part, attributes, new FtlCodes(), planner);
        Map<Mark, Shape.Kind> kinds = new HashMap<>();
        DrawingXml.descendants(root, "pic").stream()
                .flatMap(placeholders::naming)
                .forEach(mark -> kinds.put(mark, Shape.Kind.PICTURE));
        DrawingXml.descendants(root, "chart")
                .forEach(chart ->
                        placeholders.named(chart).ifPresent(named -> kinds.put(named.mark(), Shape.Kind.CHART)));
        return kinds;
    }

    /** The tags each of which is all that an alternative text of {@code picture} says; the first one decides. */
    private Stream<Mark> naming(Element picture) {
        Optional<Element> frame = DrawingXml.frameOf(picture).flatMap(DrawingXml::nameOf);
        Optional<Element> own =
                DrawingXml.descendants(picture, "cNvPr").stream().findFirst();
        return Stream.of(frame, own).flatMap(Optional::stream).flatMap(name -> onlyValue(name).stream());
    }

    /** A chart whose alternative text is one tag. */
    private record NamedChart(Mark mark, String entry) {}

    private Optional<NamedChart> named(Element chart) {
        Optional<Mark> mark =
                DrawingXml.frameOf(chart).flatMap(DrawingXml::nameOf).flatMap(this::onlyValue);
        Optional<String> id = Relations.idIn(chart, "id");
        Relations relations = planner.relations(part.entry());
        return mark.isEmpty() || id.isEmpty()
                ? Optional.empty()
                : Optional.of(new NamedChart(
                        mark.get(),
                        relations.find(id.get()).flatMap(relations::entryOf).orElse("")));
    }

    private void picture(Element picture) {
        Optional<Element> frame = DrawingXml.frameOf(picture);
        Optional<Element> blip =
                DrawingXml.descendants(picture, "blip").stream().findFirst();
        Optional<Element> name =
                DrawingXml.descendants(picture, "cNvPr").stream().findFirst();
        Optional<Mark> mark = naming(picture).findFirst();
        Optional<Element> box = frame.flatMap(DrawingXml::extentOf)
                .or(() -> DrawingXml.descendants(picture, "ext").stream()
                        .filter(extent -> extent.attribute("", "cx").isPresent())
                        .findFirst());
        if (mark.isEmpty() || blip.isEmpty() || box.isEmpty()) {
            return;
        }
        int place = places++;
        begin(
                frame.orElse(picture),
                mark.get(),
                MediaFunction.PICTURE,
                place,
                number(box.get(), "cx") + ", " + number(box.get(), "cy"));
        frame.flatMap(DrawingXml::extentOf).ifPresent(extent -> size(extent, place));
        DrawingXml.descendants(picture, "ext").stream()
                .filter(extent -> extent.attribute("", "cx").isPresent())
                .forEach(extent -> size(extent, place));
        frame.flatMap(DrawingXml::nameOf).ifPresent(element -> describe(element, place));
        name.ifPresent(element -> describe(element, place));
        DrawingXml.forgetLook(picture, blip.get());
        relate(blip.get(), "embed", place);
        frame.ifPresent(DrawingXml::forgetRelativeSize);
        DrawingXml.forgetOlderForm(picture);
    }

    private void chart(Element chart) {
        Optional<NamedChart> named = named(chart);
        if (named.isEmpty()) {
            return;
        }
        String entry = named.get().entry();
        planner.takeChart(entry);
        int place = places++;
        Element frame = DrawingXml.frameOf(chart).orElseThrow();
        begin(frame, named.get().mark(), MediaFunction.CHART, place, Quoted.of(entry));
        describe(DrawingXml.nameOf(frame).orElseThrow(), place);
        relate(chart, "id", place);
    }

    private Optional<Mark> onlyValue(Element element) {
        return attributes.stream()
                .filter(attribute ->
                        attribute.element() == element && attribute.name().equals("descr"))
                .findFirst()
                .flatMap(AttributeTags::onlyValue);
    }

    /** Before anything of {@code element} is written the value is fetched. */
    private void begin(Element element, Mark mark, MediaFunction function, int place, String rest) {
        Hole hole = codes.hole(
                mark, "${%s(%d, %s, %s)}".formatted(function.call(), place, MediaFunction.argument(mark.tag()), rest));
        Optional<Node> first = element.first();
        first.ifPresentOrElse(node -> node.insertBefore(hole), () -> element.append(hole));
    }

    private void size(Element extent, int place) {
        extent.setPieces("", "cx", List.of(drawn(place, "width")));
        extent.setPieces("", "cy", List.of(drawn(place, "height")));
    }

    private Hole drawn(int place, String what) {
        return codes.hole("${" + expression(place, what) + "}");
    }

    private static String expression(int place, String what) {
        return "%s(%d, \"%s\")".formatted(MediaFunction.DRAWN.call(), place, what);
    }

    private void describe(Element element, int place) {
        named.add(element);
        if (element.attribute("", "descr").isPresent()) {
            AttributeTags.fill(element, "", "descr", codes, expression(place, "text"));
        }
        attributes.stream()
                .filter(attribute ->
                        attribute.element() == element && !attribute.name().equals("descr"))
                .forEach(attribute -> attribute.rewrite(codes));
    }

    private void relate(Element element, String name, int place) {
        Relations.namespaceOfId(element, name)
                .ifPresent(namespace -> element.setPieces(namespace, name, List.of(drawn(place, "relation"))));
        Relations.idIn(element, name).ifPresent(id -> planner.replace(part.entry(), id));
    }

    /** A length of at most ten digits. */
    private static String number(Element extent, String name) {
        return extent.attribute("", name)
                .filter(value -> value.matches("\\d{1,10}"))
                .orElse("0");
    }
}

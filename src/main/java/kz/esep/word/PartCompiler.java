package kz.esep.word;

import freemarker.core.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Markup;
import kz.esep.word.media.PackagePlanner;

/** Compiles one part: find the tags, check each, match the blocks, settle their scopes, rewrite, write the FTL. */
final class PartCompiler {

    private static final String DUBLIN_CORE_TERMS = "http://purl.org/dc/terms/";

    private final PartRole part;
    private final Faults faults;
    private final PartComplaints complaints;
    private final Element root;
    private final PackagePlanner planner;
    private final Map<Element, List<Mark>> paragraphs = new LinkedHashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<AttributeTags> attributes = new ArrayList<>();
    private final List<LinkTargets> links = new ArrayList<>();
    private int tags;

    private PartCompiler(PartRole part, Element root, PackagePlanner planner, Faults faults) {
        this.part = part;
        this.root = root;
        this.planner = planner;
        this.faults = faults;
        this.complaints = new PartComplaints(faults, part);
    }

    /** The compiled part, or nothing when it has no tags or has faults. */
    static Optional<CompiledPart> compile(PartRole part, Markup markup, PackagePlanner planner, Faults faults) {
        return new PartCompiler(part, markup.root(), planner, faults).compile(markup);
    }

    private Optional<CompiledPart> compile(Markup markup) {
        int before = faults.count();
        findTags();
        List<Mark> apart = tagsApart();
        SyntaxCheck.check(TagOrder.of(root, marks, apart), complaints);
        Map<Integer, Placement> placements = Scopes.resolve(marks, blocks(), complaints);
        if (faults.count() > before || (marks.isEmpty() && apart.isEmpty())) {
            return Optional.empty();
        }
        FtlCodes codes = new FtlCodes();
        PartRewriter rewriter = new PartRewriter(codes, placements);
        if (part.isProperties()) {
            paragraphs.forEach(rewriter::property);
        } else if (part.isChart()) {
            paragraphs.forEach((title, own) -> rewriter.property(ChartTitle.gathered(title), own));
        } else {
            rewriter.rewrite(paragraphs);
            MediaPlaceholders.rewrite(root, attributes, codes, planner, complaints);
            links.forEach(link -> link.rewrite(part, codes, planner, complaints));
            Identities.keep(root, codes);
            Sound.keep(root, codes);
        }
        return faults.count() > before ? Optional.empty() : template(FtlWriter.write(markup, codes));
    }

    private void findTags() {
        if (part.isChart()) {
            ChartTitle.lines(root).forEach(line -> findTags(line, ChartTitle.text(line)));
            return;
        }
        if (!part.isProperties()) {
            WordXml.descendants(root, "p")
                    .forEach(paragraph ->
                            findTags(paragraph, ParagraphText.of(paragraph).text()));
            root.forEachDescendant(this::findTagsApart);
            return;
        }
        for (Element property : leaves(root)) {
            findTags(property, property.text());
            if (part.isCoreProperties() && DUBLIN_CORE_TERMS.equals(property.namespace())) {
                stamp(property);
            }
        }
    }

    private void findTags(Element paragraph, String text) {
        marksIn(paragraph, text).forEach(this::add);
    }

    /** Tags outside of the paragraphs' text: in attributes and addresses. */
    private void findTagsApart(Element element) {
        attributes.addAll(AttributeTags.of(element, this::marksIn));
        LinkTargets.of(element, part, planner, this::marksIn).ifPresent(links::add);
    }

    private List<Mark> marksIn(Element place, String text) {
        return TagLexer.tags(text, (kind, tag, detail) -> complaints.about(kind, text, tag, detail)).stream()
                .map(tag -> new Mark(tags++, tag, place, text))
                .toList();
    }

    /** Those tags; a block of them must end where it began. */
    private List<Mark> tagsApart() {
        List<Mark> apart = new ArrayList<>();
        attributes.forEach(attribute -> {
            Block.match(attribute.marks(), complaints);
            apart.addAll(attribute.marks());
        });
        links.forEach(link -> apart.addAll(link.marks()));
        return apart;
    }

    /**
     * Word accepts nothing but a date in {@code dcterms:created} and {@code modified}, so a tag cannot be typed there:
     * both become the model's {@code as_of_iso}, when it has one.
     */
    private void stamp(Element property) {
        String text = property.text();
        if (text.matches("[0-9T:.Z+-]+")) {
            String source = "${(as_of_iso + \"T00:00:00Z\")!\"" + text + "\"}";
            add(new Mark(
                    tags++,
                    new Tag(0, text.length(), Tag.Kind.VALUE, Optional.empty(), "", source, text),
                    property,
                    text));
        }
    }

    private void add(Mark mark) {
        marks.add(mark);
        paragraphs
                .computeIfAbsent(mark.paragraph(), paragraph -> new ArrayList<>())
                .add(mark);
    }

    /** Text boxes are stories of their own: no block may begin in one and end outside. */
    private List<Block> blocks() {
        Map<Element, List<Mark>> stories =
                marks.stream().collect(Collectors.groupingBy(this::story, LinkedHashMap::new, Collectors.toList()));
        return stories.values().stream()
                .flatMap(story -> Block.match(story, complaints).stream())
                .toList();
    }

    private Element story(Mark mark) {
        if (part.isPlain()) {
            return mark.paragraph();
        }
        return WordXml.enclosing(mark.paragraph(), "txbxContent").orElse(root);
    }

    private Optional<CompiledPart> template(FtlWriter.Ftl ftl) {
        try {
            return Optional.of(new CompiledPart(part, FreeMarker.compile(ftl.source(), part), ftl));
        } catch (ParseException e) {
            Mark mark = ftl.find(e.getColumnNumber()).orElse(marks.get(0));
            complaints.about(TemplateFault.Kind.SYNTAX, mark, FreeMarker.firstLine(e));
            return Optional.empty();
        }
    }

    private static List<Element> leaves(Element root) {
        List<Element> leaves = new ArrayList<>();
        for (Element child : root.children()) {
            if (child.children().isEmpty()) {
                leaves.add(child);
            } else {
                leaves.addAll(leaves(child));
            }
        }
        return leaves;
    }
}

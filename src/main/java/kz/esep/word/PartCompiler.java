package kz.esep.word;

import freemarker.core.ParseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Compiles one part: find the tags, check each, match the blocks, settle their scopes, rewrite, write the FTL. */
final class PartCompiler {

    private static final String DUBLIN_CORE_TERMS = "http://purl.org/dc/terms/";

    private final PartRole part;
    private final Faults faults;
    private final PartComplaints complaints;
    private final Map<Element, List<Mark>> paragraphs = new LinkedHashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    private PartCompiler(PartRole part, Faults faults) {
        this.part = part;
        this.faults = faults;
        this.complaints = new PartComplaints(faults, part);
    }

    /** The compiled part, or nothing when it has no tags or has faults. */
    static Optional<CompiledPart> compile(PartRole part, byte[] xml, Faults faults) {
        try {
            return new PartCompiler(part, faults).compile(WordXml.parse(xml));
        } catch (SAXException | IOException e) {
            faults.add(TemplateFault.Kind.NOT_A_DOCUMENT, part.words(), "", "", "no sound XML: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<CompiledPart> compile(Document document) {
        int before = faults.count();
        findTags(document);
        SyntaxCheck.check(marks, complaints);
        Map<Integer, Scopes.Placement> placements = Scopes.resolve(marks, blocks(), complaints);
        if (faults.count() > before || marks.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Mark> byNumber = marks.stream().collect(Collectors.toMap(Mark::number, Function.identity()));
        PartRewriter rewriter = new PartRewriter(document, placements);
        if (part.isProperties()) {
            paragraphs.forEach(rewriter::property);
        } else {
            rewriter.rewrite(paragraphs);
            RepeatedIds.clear(document, byNumber);
        }
        return template(FtlWriter.write(document, byNumber));
    }

    private void findTags(Document document) {
        if (!part.isProperties()) {
            WordXml.descendants(document, "p")
                    .forEach(paragraph ->
                            findTags(paragraph, ParagraphText.of(paragraph).text()));
            return;
        }
        for (Element property : leaves(document.getDocumentElement())) {
            findTags(property, property.getTextContent());
            if (part.isCoreProperties() && DUBLIN_CORE_TERMS.equals(property.getNamespaceURI())) {
                stamp(property);
            }
        }
    }

    private void findTags(Element paragraph, String text) {
        List<Tag> tags = TagLexer.tags(text, (kind, tag, detail) -> complaints.about(kind, text, tag, detail));
        for (Tag tag : tags) {
            add(new Mark(marks.size(), tag, paragraph, text));
        }
    }

    /**
     * Word accepts nothing but a date in {@code dcterms:created} and {@code modified}, so a tag cannot be typed there:
     * both become the model's {@code as_of_iso}, when it has one.
     */
    private void stamp(Element property) {
        String text = property.getTextContent();
        if (text.matches("[0-9T:.Z+-]+")) {
            String source = "${(as_of_iso + \"T00:00:00Z\")!\"" + text + "\"}";
            add(new Mark(marks.size(), new Tag(0, text.length(), Tag.Kind.VALUE, "", source, text), property, text));
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
        Map<Node, List<Mark>> stories =
                marks.stream().collect(Collectors.groupingBy(this::story, LinkedHashMap::new, Collectors.toList()));
        return stories.values().stream()
                .flatMap(story -> Block.match(story, complaints).stream())
                .toList();
    }

    private Node story(Mark mark) {
        if (part.isProperties()) {
            return mark.paragraph();
        }
        return WordXml.enclosing(mark.paragraph(), "txbxContent")
                .orElse(mark.paragraph().getOwnerDocument().getDocumentElement());
    }

    private Optional<CompiledPart> template(FtlWriter.Ftl ftl) {
        try {
            return Optional.of(new CompiledPart(part, FreeMarker.compile(ftl.source()), ftl.markAt()));
        } catch (ParseException e) {
            var entry = ftl.markAt().floorEntry(e.getColumnNumber() - 1);
            complaints.about(
                    TemplateFault.Kind.SYNTAX,
                    entry == null ? marks.get(0) : entry.getValue(),
                    FreeMarker.firstLine(e));
            return Optional.empty();
        }
    }

    private static List<Element> leaves(Element root) {
        List<Element> leaves = new ArrayList<>();
        for (Element child : WordXml.childElements(root)) {
            if (WordXml.childElements(child).isEmpty()) {
                leaves.add(child);
            } else {
                leaves.addAll(leaves(child));
            }
        }
        return leaves;
    }
}

package kz.esep.word;

import freemarker.core.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.language.Language;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Markup;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;

/** Compiles one part: find the tags, check each, match the blocks, settle their scopes, rewrite, write the FTL. */
final class PartCompiler {

    private static final String DUBLIN_CORE_TERMS = "http://purl.org/dc/terms/";

    private final PartRole part;
    private final Faults faults;
    private final PartComplaints complaints;
    private final Element root;
    private final Map<Element, List<Mark>> paragraphs = new LinkedHashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final LanguageBlocks languages;

    private PartCompiler(PartRole part, Element root, Language language, Faults faults) {
        this.part = part;
        this.root = root;
        this.faults = faults;
        this.complaints = new PartComplaints(faults, part);
        this.languages = new LanguageBlocks(language, complaints);
    }

    /** The compiled part, or nothing when it has no tags or has faults. */
    static Optional<CompiledPart> compile(PartRole part, byte[] xml, Language language, Faults faults) {
        try {
            Markup markup = MarkupReader.read(XmlBytes.decoded(xml));
            return new PartCompiler(part, markup.root(), language, faults).compile(markup);
        } catch (MarkupException e) {
            faults.add(TemplateFault.Kind.NOT_A_DOCUMENT, part.words(), "", "", "no sound XML: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<CompiledPart> compile(Markup markup) {
        int before = faults.count();
        findTags();
        languages.end();
        SyntaxCheck.check(marks, complaints);
        Map<Integer, Placement> placements = Scopes.resolve(marks, blocks(), complaints);
        if (faults.count() > before || marks.isEmpty()) {
            return Optional.empty();
        }
        FtlCodes codes = new FtlCodes();
        PartRewriter rewriter = new PartRewriter(codes, placements);
        if (part.isProperties()) {
            paragraphs.forEach(rewriter::property);
        } else {
            languages.mark(root, this::story);
            rewriter.rewrite(paragraphs);
            RepeatedIds.clear(root, codes);
            Sound.keep(root, codes);
        }
        return template(FtlWriter.write(markup, codes));
    }

    private void findTags() {
        if (!part.isProperties()) {
            WordXml.descendants(root, "p")
                    .forEach(paragraph ->
                            findTags(paragraph, ParagraphText.of(paragraph).text()));
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
        List<Tag> tags = TagLexer.tags(text, (kind, tag, detail) -> complaints.about(kind, text, tag, detail));
        Element story = story(paragraph);
        for (Tag tag : tags) {
            Mark mark = new Mark(marks.size(), tag, paragraph, text);
            FunctionCheck.check(mark, complaints);
            languages.pass(mark, story);
            add(new Mark(marks.size(), tag.spokenIn(languages.at(story)), paragraph, text));
        }
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
                    marks.size(),
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
        Map<Element, List<Mark>> stories = marks.stream()
                .collect(Collectors.groupingBy(
                        mark -> story(mark.paragraph()), LinkedHashMap::new, Collectors.toList()));
        return stories.values().stream()
                .flatMap(story -> Block.match(story, complaints).stream())
                .toList();
    }

    private Element story(Element paragraph) {
        if (part.isProperties()) {
            return paragraph;
        }
        return WordXml.enclosing(paragraph, "txbxContent").orElse(root);
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

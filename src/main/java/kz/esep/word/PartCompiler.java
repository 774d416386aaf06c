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
    private final ListFormats lists;
    private final Map<Element, List<Mark>> paragraphs = new LinkedHashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final LanguageBlocks languages;

    private PartCompiler(PartRole part, Element root, ListFormats lists, Language language, Faults faults) {
        this.lists = lists;
        this.part = part;
        this.root = root;
        this.faults = faults;
        this.complaints = new PartComplaints(faults, part);
        this.languages = new LanguageBlocks(language, complaints);
    }

    /** The compiled part, or nothing when it has no tags or has faults. */
    static Optional<CompiledPart> compile(
            PartRole part, byte[] xml, ListFormats lists, Language language, Faults faults) {
        try {
            Markup markup = MarkupReader.read(XmlBytes.decoded(xml));
            return new PartCompiler(part, markup.root(), lists, language, faults).compile(markup);
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
        List<Block> blocks = blocks();
        Map<Integer, Placement> placements = Scopes.resolve(marks, blocks, complaints);
        List<ColumnTable> columns = ColumnTable.among(blocks, complaints);
        CellTags.check(marks, complaints);
        Numbering.check(marks, lists, complaints);
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
            new ColumnWriter(codes).write(columns);
            new CellTags(codes).write(marks);
            new Sections(codes).write(root, blocks);
            Numbering.write(root, marks, codes, lists);
            RepeatedIds.clear(root, codes);
            Sound.keep(root, codes);
        }
        return template(FtlWriter.write(markup, codes));
    }

    private void findTags() {
        if (!part.isProperties()) {
            Fields fields = Fields.of(root);
            fields.check(complaints);
            fields.markDirty();
            WordXml.descendants(root, "p").forEach(paragraph -> findTags(paragraph, fields));
            return;
        }
        for (Element property : leaves(root)) {
            String letters = property.text();
            tags(letters).forEach(tag -> take(tag, property, letters));
            if (part.isCoreProperties() && DUBLIN_CORE_TERMS.equals(property.namespace())) {
                stamp(property);
            }
        }
    }

    private void findTags(Element paragraph, Fields fields) {
        ParagraphText view = ParagraphText.of(paragraph);
        Optional<String> torn = TrackedChanges.tornTag(paragraph);
        torn.ifPresent(tag -> complaints.about(
                TemplateFault.Kind.FORBIDDEN,
                view.text(),
                tag,
                "a part of it is deleted: accept or reject that change"));
        boolean ofContents = view.pieces().stream().anyMatch(piece -> fields.isOfContents(piece.element()));
        List<Tag> tags = torn.isPresent() || ofContents
                ? TagLexer.tags(view.text(), (kind, tag, detail) -> {})
                : tags(view.text());
        TrackedChanges.accept(paragraph, tags);
        for (Tag tag : tags) {
            take(ofContents ? tag.asComment() : tag, paragraph, view.text());
        }
    }

    private void take(Tag tag, Element paragraph, String text) {
        Element story = story(paragraph);
        Mark mark = new Mark(marks.size(), tag, paragraph, text);
        FunctionCheck.check(mark, complaints);
        languages.pass(mark, story);
        add(new Mark(marks.size(), tag.spokenIn(languages.at(story)), paragraph, text));
    }

    private List<Tag> tags(String text) {
        return TagLexer.tags(text, (kind, tag, detail) -> complaints.about(kind, text, tag, detail));
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

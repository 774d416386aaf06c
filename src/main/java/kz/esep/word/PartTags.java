package kz.esep.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.FaultPlace;
import kz.esep.word.fault.Remark;
import kz.esep.word.markup.Element;
import kz.esep.word.media.PackagePlanner;

/** Finds the tags of a part: in its paragraphs, and apart from them in attributes and addresses. */
final class PartTags {

    private static final String DUBLIN_CORE_TERMS = "http://purl.org/dc/terms/";

    private final PartRole part;
    private final Element root;
    private final PackagePlanner planner;
    private final TemplateNotes notes;
    private final PartComplaints complaints;
    private final Places places;
    private final LanguageBlocks languages;
    private final Map<Element, List<Mark>> paragraphs = new LinkedHashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<AttributeTags> attributes = new ArrayList<>();
    private final List<LinkTargets> links = new ArrayList<>();
    private int found;

    private PartTags(PartRole part, Element root, PartCompiler.Around around, PartComplaints complaints) {
        this.part = part;
        this.root = root;
        this.planner = around.planner();
        this.places = Places.of(root, complaints.whole(), around.lists(), around.notes()::nameOf);
        this.complaints = complaints;
        this.notes = around.notes();
        this.languages = new LanguageBlocks(around.language(), notes::language, complaints);
    }

    /** The tags below {@code root}; what is wrong with one of them is told to {@code complaints}. */
    static PartTags find(PartRole part, Element root, PartCompiler.Around around, PartComplaints complaints) {
        PartTags tags = new PartTags(part, root, around, complaints);
        tags.find();
        tags.languages.end();
        return tags;
    }

    /** The paragraphs, properties or lines of a title that have tags, in the order of the part. */
    Map<Element, List<Mark>> paragraphs() {
        return paragraphs;
    }

    /** The tags in them. */
    List<Mark> marks() {
        return marks;
    }

    List<AttributeTags> attributes() {
        return attributes;
    }

    List<LinkTargets> links() {
        return links;
    }

    LanguageBlocks languages() {
        return languages;
    }

    /** The tags in attributes and addresses. */
    List<Mark> apart() {
        return Stream.concat(
                        attributes.stream().map(AttributeTags::marks),
                        links.stream().map(LinkTargets::marks))
                .flatMap(List::stream)
                .toList();
    }

    /** What {@code paragraph} is a part of as the reader sees it. */
    Element story(Element paragraph) {
        return part.isPlain()
                ? paragraph
                : WordXml.enclosing(paragraph, "txbxContent")
                        .or(() -> note(paragraph))
                        .orElse(root);
    }

    /** The foot- or endnote that {@code element} stands in. */
    static Optional<Element> note(Element element) {
        Optional<Element> up = element.parent();
        while (up.isPresent() && !TemplateNotes.isNote(up.get())) {
            up = up.get().parent();
        }
        return up;
    }

    private void find() {
        if (part.isChart()) {
            ChartTitle.lines(root).forEach(line -> findIn(line, ChartTitle.text(line)));
        } else if (part.isProperties()) {
            leaves(root).forEach(this::findInProperty);
        } else {
            Fields fields = Fields.of(root);
            fields.check(complaints, places);
            fields.markDirty();
            WordXml.descendants(root, "p").forEach(paragraph -> findIn(paragraph, fields));
            root.forEachDescendant(this::findApart);
        }
    }

    private void findInProperty(Element property) {
        findIn(property, property.text());
        if (part.isCoreProperties() && DUBLIN_CORE_TERMS.equals(property.namespace())) {
            stamp(property);
        }
    }

    private void findIn(Element paragraph, Fields fields) {
        ParagraphText view = ParagraphText.of(paragraph);
        FaultPlace place = places.of(paragraph, FaultPlace.Spot.TEXT, view.text());
        boolean ofContents = view.pieces().stream().anyMatch(piece -> fields.isOfContents(piece.element()));
        List<Tag> tags = ofContents ? copies(view.text()) : tags(place, TrackedChanges.torn(paragraph));
        TrackedChanges.accept(paragraph, tags);
        int told = 0;
        for (Tag tag : tags) {
            told = speak(view, told, tag.start(), paragraph);
            add(mark(tag, paragraph, place));
        }
        speak(view, told, Integer.MAX_VALUE, paragraph);
    }

    /** Tells the notes to which the text refers up to {@code end} its language; {@code from} that many signs were told already. */
    private int speak(ParagraphText view, int from, int end, Element paragraph) {
        int told = from;
        while (told < view.signs().size() && view.signs().get(told).place() <= end) {
            notes.speak(view.signs().get(told++).element(), languages.said(story(paragraph)));
        }
        return told;
    }

    /** What stands in a table of contents: copies of tags that do nothing. */
    private static List<Tag> copies(String text) {
        return TagLexer.tags(text, (complaint, start, end) -> {}).stream()
                .filter(tag -> !tag.isUnread())
                .map(Tag::asComment)
                .toList();
    }

    /** The tags at {@code place}; of those that are {@code torn} only that is told. */
    private List<Tag> tags(FaultPlace place, List<TrackedChanges.Torn> torn) {
        torn.forEach(one -> complaints.about(
                Complaint.of(Remark.DELETED_PART).with("tag", one.tag().typed()), place.from(one.start(), one.end())));
        List<Tag> tags = new ArrayList<>();
        torn.forEach(one -> one.held().ifPresent(tags::add));
        TagLexer.tags(place.text(), (complaint, start, end) -> {
                    if (torn.stream().noneMatch(one -> one.meets(start, start + 1))) {
                        complaints.about(complaint, place.from(start, end));
                    }
                })
                .stream()
                .filter(tag -> torn.stream().noneMatch(one -> one.meets(tag.start(), tag.end())))
                .forEach(tags::add);
        tags.sort(Comparator.comparing(Tag::start));
        LooksLikeTag.in(place.text(), tags).stream()
                .filter(slip -> torn.stream().noneMatch(one -> one.meets(slip.start(), slip.end())))
                .forEach(slip ->
                        complaints.suspect(Complaint.of(Remark.LOOKS_LIKE_TAG), place.from(slip.start(), slip.end())));
        return tags;
    }

    private void findIn(Element paragraph, String text) {
        marksIn(paragraph, FaultPlace.Spot.TEXT, text).forEach(this::add);
    }

    private void findApart(Element element) {
        attributes.addAll(AttributeTags.of(element, this::marksIn));
        LinkTargets.of(element, part, planner, this::marksIn).ifPresent(links::add);
    }

    private List<Mark> marksIn(Element element, FaultPlace.Spot spot, String text) {
        FaultPlace place = places.of(element, spot, text);
        return tags(place).stream().map(tag -> mark(tag, element, place)).toList();
    }

    private List<Tag> tags(FaultPlace place) {
        return TagLexer.tags(
                place.text(), (complaint, start, end) -> complaints.about(complaint, place.from(start, end)));
    }

    /** The tag in its place, its functions called so that they answer in the language spoken there. */
    private Mark mark(Tag tag, Element element, FaultPlace text) {
        FaultPlace place = text.from(tag.start(), tag.end());
        Element story = story(element);
        Mark mark = new Mark(found++, tag, element, place);
        FunctionCheck.check(mark, complaints);
        languages.pass(mark, story);
        return new Mark(mark.number(), tag.spokenIn(languages.at(story)), element, place);
    }

    /**
     * Word accepts nothing but a date in {@code dcterms:created} and {@code modified}, so a tag cannot be typed there:
     * both become the model's {@code as_of_iso}, when it has one.
     */
    private void stamp(Element property) {
        String text = property.text();
        if (text.matches("[0-9T:.Z+-]+")) {
            String source = "${(as_of_iso + \"T00:00:00Z\")!\"" + text + "\"}";
            Tag tag = Tag.sound(0, text.length(), Tag.Kind.VALUE, Optional.empty(), "", source, text);
            FaultPlace place = places.of(property, FaultPlace.Spot.TEXT, text).from(0, text.length());
            add(new Mark(found++, tag, property, place));
        }
    }

    private void add(Mark mark) {
        marks.add(mark);
        paragraphs
                .computeIfAbsent(mark.paragraph(), paragraph -> new ArrayList<>())
                .add(mark);
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

package kz.esep.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.storage.StableZip;
import kz.esep.word.fault.FaultPlace;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Markup;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;

/**
 * A copy of a template in which its author sees what is wrong: the bad tags are coloured, and beside each stands a Word
 * comment in both languages. Word shows comments in the text itself only, so those about headers and footers stand at its first
 * paragraph, those about a note at the reference to it, those about a text box at the paragraph that holds it.
 */
public final class AnnotatedTemplate {

    private final WordPackage template;
    private final Map<String, byte[]> entries;
    private final String document;
    private final Map<String, Markup> parts = new LinkedHashMap<>();
    private final Map<String, Places> places = new LinkedHashMap<>();

    private AnnotatedTemplate(WordPackage template) {
        this.template = template;
        this.entries = template.entries();
        this.document = template.parts().document();
    }

    /** The copy of {@code docx} with {@code faults} marked; nothing where the template cannot be read. */
    public static Optional<byte[]> of(byte[] docx, List<TemplateFault> faults) {
        Optional<WordPackage> opened = WordPackage.open(docx);
        try {
            return opened.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new AnnotatedTemplate(opened.get()).annotated(faults));
        } catch (MarkupException e) {
            return Optional.empty();
        }
    }

    private byte[] annotated(List<TemplateFault> faults) throws MarkupException {
        open(document);
        for (TemplateFault fault : faults) {
            open(fault.place().part());
        }
        Element text = Objects.requireNonNull(parts.get(document)).root();
        Comments comments = Comments.of(template, text);
        for (TemplateFault fault : faults) {
            fault.other().ifPresent(other -> shade(other, OwnMarks.OTHER));
            List<Element> pieces = shade(fault.place(), OwnMarks.BAD);
            List<Element> anchors =
                    fault.place().part().equals(document) && isOfText(pieces) ? pieces : anchors(fault.place(), text);
            comments.add(anchors, sentences(fault));
        }
        parts.forEach((entry, markup) -> entries.put(entry, markup.toString().getBytes(StandardCharsets.UTF_8)));
        comments.write();
        return zipped();
    }

    private byte[] zipped() {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (StableZip zip = new StableZip(docx)) {
            entries.forEach(zip::write);
        } catch (IOException e) {
            throw new UncheckedIOException("A template could not be written into memory", e);
        }
        return docx.toByteArray();
    }

    private static boolean isOfText(List<Element> runs) {
        return !runs.isEmpty()
                && runs.stream()
                        .allMatch(run -> WordXml.enclosing(run, "txbxContent").isEmpty());
    }

    private void open(String entry) throws MarkupException {
        byte[] bytes = entries.get(entry);
        if (bytes != null && !parts.containsKey(entry)) {
            Markup markup = MarkupReader.read(XmlBytes.decoded(bytes));
            parts.put(entry, markup);
            FaultPlace whole = FaultPlace.ofPart(entry, Bilingual.alike(""));
            places.put(entry, Places.of(markup.root(), whole, ListFormats.of(template), note -> Optional.empty()));
        }
    }

    private List<Element> paragraphs(FaultPlace place) {
        Places known = places.get(place.part());
        return known == null || place.paragraph() < 0 ? List.of() : known.paragraphs(place.paragraph());
    }

    /** The runs that show the tag, cut out and coloured; none where it is shown nowhere. */
    private List<Element> shade(FaultPlace place, String colour) {
        boolean shown = place.start() < place.end()
                && (place.spot() == FaultPlace.Spot.TEXT || place.spot() == FaultPlace.Spot.TEXT_BOX);
        List<Element> runs = new ArrayList<>();
        for (Element paragraph : shown ? paragraphs(place) : List.<Element>of()) {
            for (ParagraphText.Piece piece : RunCuts.isolate(paragraph, place.start(), place.end())) {
                Element run = piece.run();
                if (WordXml.is(run, "r") && !runs.contains(run)) {
                    runs.add(run);
                    OwnMarks.shade(run, colour);
                }
            }
        }
        return runs;
    }

    /** What a comment is put around where no run of the text can bear it: a paragraph of the text. */
    private List<Element> anchors(FaultPlace place, Element text) {
        Optional<Element> paragraph = paragraphs(place).stream().findFirst();
        Optional<Element> own = place.part().equals(document)
                ? paragraph.map(AnnotatedTemplate::outermost)
                : paragraph.flatMap(PartTags::note).flatMap(note -> reference(note, text));
        return own.or(() -> WordXml.descendants(text, "p").stream().findFirst()).stream()
                .toList();
    }

    /** The run that refers to {@code note}. */
    private static Optional<Element> reference(Element note, Element text) {
        return WordXml.descendants(text, note.name() + "Reference").stream()
                .filter(reference -> reference.own("id").equals(note.own("id")))
                .flatMap(reference -> reference.parent().stream())
                .filter(run -> WordXml.is(run, "r"))
                .findFirst();
    }

    private static Element outermost(Element paragraph) {
        return WordXml.enclosing(paragraph, "txbxContent")
                .flatMap(box -> WordXml.enclosing(box, "p"))
                .map(AnnotatedTemplate::outermost)
                .orElse(paragraph);
    }

    private static List<String> sentences(TemplateFault fault) {
        List<String> sentences = new ArrayList<>();
        for (Language language : Language.values()) {
            sentences.add(fault.where(language));
            if (language == Language.KK) {
                sentences.add(fault.place().marked());
            }
            sentences.add(fault.complaint().sentence(language));
        }
        return sentences.stream().filter(sentence -> !sentence.isBlank()).toList();
    }
}

package kz.esep.word;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.language.Language;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;

/**
 * What comes of a template and data.
 *
 * @param text the document as text, or where faults are and what they are, in Russian
 * @param docx the document, where there is one
 */
record GalleryOutcome(String text, Optional<byte[]> docx) {

    /** @throws AssertionError if it is a document docx4j cannot read, or not the same each time */
    static GalleryOutcome of(WordTemplate template, Map<String, Object> model) {
        try {
            byte[] docx = template.render(model);
            if (!Arrays.equals(docx, template.render(model))) {
                throw new AssertionError("The same data gave other bytes");
            }
            return new GalleryOutcome(DocxText.of(docx).strip(), Optional.of(docx));
        } catch (TemplateFaultException e) {
            return faults(e);
        }
    }

    static GalleryOutcome of(byte[] template, Map<String, Object> model) {
        try {
            return of(WordTemplate.compile("t", template), model);
        } catch (TemplateFaultException e) {
            return faults(e);
        }
    }

    private static GalleryOutcome faults(TemplateFaultException faults) {
        return new GalleryOutcome(
                faults.faults().stream().map(GalleryOutcome::line).collect(Collectors.joining("\n")), Optional.empty());
    }

    private static String line(TemplateFault fault) {
        return fault.where(Language.RU) + ": " + fault.place().marked() + ": "
                + fault.complaint().sentence(Language.RU);
    }

    /** The values for the lines of {@code facts}, in the same form. */
    String facts(String facts) {
        Map<String, byte[]> entries =
                WordPackage.open(docx.orElseThrow()).orElseThrow().entries();
        return facts.lines()
                .map(fact -> fact.substring(0, fact.indexOf(": ") + 1))
                .map(question -> (question + " " + String.join(" ", values(question, entries))).strip())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> values(String question, Map<String, byte[]> entries) {
        String[] words = question.substring(0, question.length() - 1).split(" ", -1);
        String entry = entries.keySet().stream()
                .filter(name -> name.endsWith("/" + words[0]))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no part " + words[0]));
        List<String> values = new ArrayList<>();
        try {
            MarkupReader.read(XmlBytes.decoded(requireNonNull(entries.get(entry))))
                    .root()
                    .forEachDescendant(element -> {
                        if (element.name().equals(words[1])) {
                            values.add(value(element, words[2]));
                        }
                    });
        } catch (MarkupException e) {
            throw new AssertionError(entry + " is no XML", e);
        }
        return values;
    }

    private static String value(Element element, String attribute) {
        return element.attribute("", attribute)
                .or(() -> element.own(attribute))
                .or(() -> element.attribute(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships", attribute))
                .orElse("-");
    }
}

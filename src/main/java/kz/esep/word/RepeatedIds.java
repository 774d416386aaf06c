package kz.esep.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Hole;
import kz.esep.word.markup.Node;

/**
 * Within lists, what may exist but once in a document would come out many times, and Word would call the file damaged:
 * bookmarks are taken out there, paragraph ids too, and drawings get a fresh number at every turn.
 */
final class RepeatedIds {

    /** Stands for a drawing's number; {@link FtlWriter} lets them count up. */
    static final char FRESH_NUMBER = '\uFDD0';

    private static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private final FtlCodes codes;
    private final Set<String> bookmarks = new HashSet<>();
    private int depth;

    private RepeatedIds(FtlCodes codes) {
        this.codes = codes;
    }

    /** Clears the ids in the lists of a rewritten part. */
    static void clear(Element root, FtlCodes codes) {
        RepeatedIds ids = new RepeatedIds(codes);
        ids.visit(root);
        List<Element> ends = new ArrayList<>(WordXml.descendants(root, "bookmarkStart"));
        ends.addAll(WordXml.descendants(root, "bookmarkEnd"));
        ends.stream()
                .filter(end -> ids.bookmarks.contains(end.own("id").orElse("")))
                .forEach(Node::remove);
    }

    private void visit(Node node) {
        if (node instanceof Hole hole) {
            countDepth(hole);
        }
        if (node instanceof Element element) {
            if (depth > 0) {
                clear(element);
            }
            element.content().forEach(this::visit);
        }
    }

    private void countDepth(Hole hole) {
        codes.mark(hole.number())
                .filter(mark -> mark.tag().name().equals("list"))
                .ifPresent(mark -> depth += mark.tag().step());
    }

    private void clear(Element element) {
        if (WordXml.is(element, "bookmarkStart") || WordXml.is(element, "bookmarkEnd")) {
            bookmarks.add(element.own("id").orElse(""));
        }
        element.unset(WORD_2010, "paraId");
        element.unset(WORD_2010, "textId");
        if (element.namespace().equals(DRAWING) && element.name().equals("docPr")) {
            element.set("id", String.valueOf(FRESH_NUMBER));
        }
    }
}

package kz.esep.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Hole;
import kz.esep.word.markup.Node;
import kz.esep.word.markup.Text;

/**
 * Within lists, what may exist but once in a document would come out many times, and Word would call the file damaged.
 * Drawings and shapes get a fresh number at every turn, {@link Bookmarks} a number and a name; comments of the template's
 * authors stand at the first turn only; numbers nobody refers to are left out.
 */
final class Identities {

    private static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String DRAWING_2010 = "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing";
    private static final Set<String> COMMENTS =
            Set.of("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef");

    private final FtlCodes codes;
    private final Bookmarks bookmarks;
    private final Map<String, Integer> shapes = new HashMap<>();
    private Turn turn = Turn.NONE;
    private int places;

    private Identities(FtlCodes codes) {
        this.codes = codes;
        this.bookmarks = new Bookmarks(codes);
    }

    /** Keeps what must be unique so in a rewritten part. */
    static void keep(Element root, FtlCodes codes) {
        Identities identities = new Identities(codes);
        identities.visit(root);
        identities.bookmarks.settle(identities.places);
    }

    private void visit(Node node) {
        if (node instanceof Hole hole) {
            codes.mark(hole.number()).ifPresent(mark -> turn = turn.after(mark.tag(), hole));
        } else if (node instanceof Element element) {
            look(element);
            element.content().forEach(this::visit);
        }
    }

    private void look(Element element) {
        if (WordXml.isOfWord(element)) {
            bookmarks.look(element, turn);
        }
        if (!turn.isRepeated()) {
            return;
        }
        element.unset(WORD_2010, "paraId");
        element.unset(WORD_2010, "textId");
        element.unset(DRAWING_2010, "anchorId");
        element.unset(DRAWING_2010, "editId");
        if (WordXml.isOfWord(element) && COMMENTS.contains(element.name())) {
            once(element);
        } else if (isNumberOfControl(element)) {
            element.remove();
        } else if (element.name().equals("docPr")) {
            element.setPieces("", "id", List.of(codes.hole(Guards.freshNumber())));
        } else if (element.name().equals("OLEObject")) {
            object(element);
        } else if (VmlXml.isOfVml(element)) {
            shape(element);
        }
    }

    /** The number of a content control; Word gives a new one where it is missing. */
    private static boolean isNumberOfControl(Element element) {
        return WordXml.is(element, "id")
                && element.parent()
                        .filter(parent -> WordXml.is(parent, "sdtPr"))
                        .isPresent();
    }

    private void once(Element element) {
        element.insertBefore(codes.hole("[#if " + IdentityFunction.ONCE.expression(places++) + "]"));
        element.insertAfter(codes.hole("[/#if]"));
    }

    /** A shape's type is written at its first turn, and later shapes refer to that. */
    private void shape(Element shape) {
        if (shape.name().equals("shapetype")) {
            once(shape);
            return;
        }
        Optional<String> id = shape.attribute("", "id");
        Optional<String> number = VmlXml.shapeNumber(shape);
        if (id.isEmpty() && number.isEmpty()) {
            return;
        }
        int place = places++;
        id.ifPresent(name -> shapes.put(name, place));
        shape.insertBefore(codes.hole(IdentityFunction.RENEW.at(place)));
        id.ifPresent(name -> shape.setPieces("", "id", numbered(name, place)));
        number.ifPresent(name -> shape.setPieces(VmlXml.OFFICE, "spid", numbered(name, place)));
    }

    private void object(Element object) {
        Optional<String> id = object.attribute("", "ShapeID");
        Integer place = shapes.get(id.orElse(""));
        if (place != null) {
            object.setPieces("", "ShapeID", numbered(id.orElseThrow(), place));
        }
    }

    /** Names that Word gives, such as {@code _x0000_s1026}, keep their form. */
    private List<Node> numbered(String name, int place) {
        String stem = name.startsWith("_x0000_") ? name.replaceFirst("\\d+$", "") : name + "_";
        List<Node> pieces = new ArrayList<>();
        pieces.add(Text.of(stem));
        pieces.add(codes.hole(IdentityFunction.NUMBER.at(place)));
        return pieces;
    }
}

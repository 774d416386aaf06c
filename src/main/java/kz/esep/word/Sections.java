package kz.esep.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Hole;
import kz.esep.word.markup.Node;
import kz.esep.word.markup.Text;

/**
 * Repeats sections of a document and leaves them out. A section ends with the paragraph that bears its page setup; that of
 * the last section stands at the end of the document, so a break that bears a copy parts its turns, and when there is no
 * turn the section before becomes the last one.
 */
final class Sections {

    private final FtlCodes codes;
    private int lastName;

    Sections(FtlCodes codes) {
        this.codes = codes;
    }

    /** Where the tags of {@code block} act; nothing where they do not stand in the text of the document. */
    static Optional<Map<Integer, Placement>> place(Block block) {
        Optional<Element> first = inBody(block.open()).map(Sections::firstOfSection);
        Optional<Element> last = inBody(block.close()).map(Sections::lastOfSection);
        if (first.isEmpty() || last.isEmpty() || block.hasMiddle()) {
            return Optional.empty();
        }
        return Optional.of(Map.of(
                block.open().number(), Placement.before(first.get()),
                block.close().number(), Placement.after(last.get())));
    }

    /** Sees to the last section, where one of {@code blocks}, whose tags were moved, holds it. */
    void write(Element root, List<Block> blocks) {
        for (Element body : WordXml.children(root, "body")) {
            Optional<Element> setup = WordXml.children(body, "sectPr").stream().findFirst();
            for (Block block : blocks) {
                if (setup.isPresent() && block.scope().equals(Optional.of(Scope.SECTION))) {
                    write(body, setup.get(), block);
                }
            }
        }
    }

    private void write(Element body, Element setup, Block block) {
        Optional<Hole> open = hole(body, block.open());
        Optional<Hole> close = hole(body, block.close());
        if (open.isEmpty() || close.isEmpty() || !isLastBefore(close.get(), setup)) {
            return;
        }
        if (block.open().tag().name().equals("list")) {
            breakBefore(close.get(), setup);
        }
        nearest(open.get(), Node::previous)
                .flatMap(Sections::setupOf)
                .ifPresent(before -> giveWay(before, setup, block));
    }

    /** Between two turns the section ends, with its last paragraph where it has one. */
    private void breakBefore(Hole close, Element setup) {
        Element copy = setup.copy();
        Optional<Node> last = nearest(close, Node::previous).filter(node -> WordXml.is(node, "p"));
        if (last.isPresent()) {
            Element properties = ChildOrder.properties((Element) last.get(), "pPr");
            ChildOrder.PARAGRAPH.put(properties, "sectPr", copy);
            betweenTurns(copy);
            return;
        }
        Element made = setup.alike("p");
        close.insertBefore(made);
        ChildOrder.properties(made, "pPr").append(copy);
        betweenTurns(made);
    }

    private void betweenTurns(Element element) {
        element.insertBefore(codes.hole("[#sep]"));
        element.insertAfter(codes.hole("[/#sep]"));
    }

    /** Without a turn, {@code before} stands where {@code setup} does. */
    private void giveWay(Element before, Element setup, Block block) {
        String name = "$sections" + ++lastName;
        Element ender = WordXml.enclosing(before, "p").orElseThrow();
        ender.insertBefore(codes.hole("[#assign " + name + " = false]"));
        ender.insertBefore(codes.hole(block.open()));
        ender.insertBefore(codes.hole("[#assign " + name + " = true]"));
        ender.insertBefore(codes.hole(block.close()));
        setup.insertBefore(codes.hole("[#if " + name + "]"));
        setup.insertAfter(codes.hole("[/#if]"));
        setup.insertAfter(before.copy());
        setup.insertAfter(codes.hole("[#else]"));
        before.insertBefore(codes.hole("[#if " + name + "]"));
        before.insertAfter(codes.hole("[/#if]"));
    }

    private Optional<Hole> hole(Element body, Mark mark) {
        return body.content().stream()
                .filter(Hole.class::isInstance)
                .map(Hole.class::cast)
                .filter(hole -> codes.mark(hole.number()).equals(Optional.of(mark)))
                .findFirst();
    }

    private static boolean isLastBefore(Hole close, Element setup) {
        return nearest(close, Node::next).filter(next -> next == setup).isPresent();
    }

    /** The nearest node from {@code node}, going by {@code step}, that is more than spaces. */
    private static Optional<Node> nearest(Node node, Function<Node, Optional<Node>> step) {
        Optional<Node> found = step.apply(node);
        while (found.filter(one -> one instanceof Text text && text.letters().isBlank())
                .isPresent()) {
            found = found.flatMap(step);
        }
        return found;
    }

    private static Optional<Element> inBody(Mark mark) {
        Optional<Element> at = Optional.of(mark.paragraph());
        while (at.isPresent()
                && at.get()
                        .parent()
                        .filter(parent -> WordXml.is(parent, "body"))
                        .isEmpty()) {
            at = at.get().parent();
        }
        return at;
    }

    private static Element firstOfSection(Element element) {
        Element first = element;
        List<Element> siblings = element.parent().orElseThrow().children();
        for (int index = siblings.indexOf(element) - 1;
                index >= 0 && setupOf(siblings.get(index)).isEmpty();
                index--) {
            first = siblings.get(index);
        }
        return first;
    }

    private static Element lastOfSection(Element element) {
        Element last = element;
        List<Element> siblings = element.parent().orElseThrow().children();
        for (int index = siblings.indexOf(element);
                index < siblings.size() && !WordXml.is(siblings.get(index), "sectPr");
                index++) {
            last = siblings.get(index);
            if (setupOf(last).isPresent()) {
                break;
            }
        }
        return last;
    }

    /** The page setup that a paragraph bears. */
    private static Optional<Element> setupOf(Node node) {
        if (!(node instanceof Element paragraph) || !WordXml.is(node, "p")) {
            return Optional.empty();
        }
        return WordXml.children(paragraph, "pPr").stream()
                .flatMap(properties -> WordXml.children(properties, "sectPr").stream())
                .findFirst();
    }
}

package kz.esep.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.esep.word.markup.Element;

/** Places blocks whose scope is known: around the paragraphs, rows, tables or sections in which their ends stand. */
final class NamedScopes {

    private final BareParagraphs bare;

    NamedScopes(BareParagraphs bare) {
        this.bare = bare;
    }

    /** The placements of the block's directives by their number; nothing where its scope does not fit its ends. */
    Optional<Map<Integer, Placement>> place(Block block) {
        return place(block, block.scope().orElseThrow());
    }

    /** The same for a block of {@code scope}, whatever its author says. */
    Optional<Map<Integer, Placement>> place(Block block, Scope scope) {
        Map<Integer, Placement> placements = new HashMap<>();
        Optional<Element> level = Optional.empty();
        for (Mark mark : block.marks()) {
            Optional<Element> own = unit(mark, scope);
            if (own.isEmpty() || (level.isPresent() && !own.get().parent().equals(level))) {
                return Optional.empty();
            }
            level = own.get().parent();
            placements.put(mark.number(), placement(mark, own.get(), scope));
        }
        boolean middleStandsAlone = block.marks().stream()
                .filter(mark -> mark.tag().kind() == Tag.Kind.MIDDLE)
                .allMatch(mark -> placements
                                .getOrDefault(mark.number(), Placement.IN_TEXT)
                                .where()
                        == Placement.Where.INSTEAD);
        return middleStandsAlone ? Optional.of(placements) : Optional.empty();
    }

    /** What the block repeats or leaves out as a whole where {@code mark} stands. */
    private static Optional<Element> unit(Mark mark, Scope scope) {
        return switch (scope) {
            case PARAGRAPH -> Optional.of(mark.paragraph());
            case ROW -> WordXml.enclosing(mark.paragraph(), "tr");
            case TABLE -> WordXml.enclosing(mark.paragraph(), "tbl");
            case INLINE, COLUMN, SECTION -> Optional.empty();
        };
    }

    private Placement placement(Mark mark, Element unit, Scope scope) {
        boolean spare = switch (scope) {
            case PARAGRAPH -> bare.contains(unit);
            case ROW -> bare.row(mark).isPresent();
            default -> false;
        };
        if (spare) {
            return Placement.insteadOf(unit);
        }
        return mark.tag().kind() == Tag.Kind.OPEN ? Placement.before(unit) : Placement.after(unit);
    }
}

package kz.esep.word.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kz.esep.language.Bilingual;
import kz.esep.word.names.Shape.Kind;
import kz.esep.word.names.Shape.Plain;

/**
 * The built-ins that templates may use: of what each can be asked, and what comes of it. FreeMarker cannot switch off
 * {@code ?eval} or {@code ?interpret}, so the list is of what is offered.
 */
public final class BuiltIns {

    private static final Map<String, BuiltIn> ALL = new HashMap<>();

    static {
        offer(Needs.ANYTHING, Gives.YES_NO, "has_content", "has_next", "is_first", "is_last");
        offer(Needs.ANYTHING, Gives.YES_NO, "is_even_item", "is_odd_item");
        offer(Needs.ANYTHING, Gives.NUMBER, "counter", "index");
        offer(Needs.ANYTHING, Gives.TEXT, "item_parity");
        offer(Needs.ANYTHING, Gives.ANY, "item_cycle", "switch");
        offer(Needs.YES_NO, Gives.ANY, "then");
        offer(Needs.PLAIN, Gives.TEXT, "c");
        offer(Needs.PLAIN, Gives.TEXT_WHEN_CALLED, "string");
        offer(Needs.TEXT, Gives.TEXT, "cap_first", "capitalize", "lower_case", "trim", "uncap_first", "upper_case");
        offer(Needs.TEXT, Gives.TEXT, "ensure_ends_with", "ensure_starts_with", "keep_after", "keep_after_last");
        offer(Needs.TEXT, Gives.TEXT, "keep_before", "keep_before_last", "left_pad", "right_pad");
        offer(Needs.TEXT, Gives.TEXT, "remove_beginning", "remove_ending", "replace");
        offer(Needs.TEXT, Gives.NUMBER, "length", "index_of", "last_index_of", "number");
        offer(Needs.TEXT, Gives.YES_NO, "boolean", "contains", "ends_with", "starts_with");
        offer(Needs.TEXT, Gives.TEXTS, "split");
        offer(Needs.NUMBER, Gives.NUMBER, "abs", "ceiling", "floor", "int", "round");
        offer(Needs.LIST, Gives.ITEM, "first", "last", "max", "min");
        offer(Needs.LIST, Gives.THE_SAME, "drop_while", "filter", "reverse", "sort", "sort_by", "take_while");
        offer(Needs.LIST, Gives.WHAT_IT_IS_CALLED_WITH, "map");
        offer(Needs.LIST, Gives.PARTS, "chunk");
        offer(Needs.LIST, Gives.TEXT, "join");
        offer(Needs.LIST, Gives.YES_NO, "seq_contains");
        offer(Needs.LIST, Gives.NUMBER, "seq_index_of");
        offer(Needs.LIST_OR_RECORD, Gives.NUMBER, "size");
        offer(Needs.RECORD, Gives.TEXTS, "keys");
        offer(Needs.RECORD, Gives.ANYTHINGS, "values");
    }

    private BuiltIns() {}

    private record BuiltIn(Needs needs, Gives gives) {}

    /** Of what a built-in can be asked. */
    private enum Needs {
        ANYTHING,
        PLAIN,
        /** FreeMarker takes a number for its digits. */
        TEXT,
        NUMBER,
        YES_NO,
        LIST,
        RECORD,
        LIST_OR_RECORD;

        Bilingual word() {
            return switch (this) {
                case ANYTHING, TEXT -> KindWords.TEXT;
                case PLAIN -> KindWords.TEXT_OR_NUMBER;
                case NUMBER -> KindWords.NUMBER;
                case YES_NO -> KindWords.YES_NO;
                case LIST -> KindWords.LIST;
                case RECORD -> KindWords.RECORD;
                case LIST_OR_RECORD -> KindWords.LIST_OR_RECORD;
            };
        }

        boolean fits(Shape shape) {
            return switch (this) {
                case ANYTHING -> true;
                case PLAIN -> shape.mayBe(Kind.TEXT) || shape.mayBe(Kind.NUMBER) || shape.mayBe(Kind.YES_NO);
                case TEXT -> shape.mayBe(Kind.TEXT) || shape.mayBe(Kind.NUMBER);
                case NUMBER -> shape.mayBe(Kind.NUMBER);
                case YES_NO -> shape.mayBe(Kind.YES_NO);
                case LIST -> shape instanceof Shape.Items || shape.isAny();
                case RECORD -> shape instanceof Shape.Names || shape.isAny();
                case LIST_OR_RECORD -> !(shape instanceof Plain) || shape.isAny();
            };
        }
    }

    private enum Gives {
        ANY,
        TEXT,
        TEXT_WHEN_CALLED,
        NUMBER,
        YES_NO,
        ITEM,
        THE_SAME,
        WHAT_IT_IS_CALLED_WITH,
        PARTS,
        TEXTS,
        ANYTHINGS
    }

    private static void offer(Needs needs, Gives gives, String... names) {
        for (String name : names) {
            ALL.put(name, new BuiltIn(needs, gives));
        }
    }

    /** Their names. */
    public static Set<String> names() {
        return Set.copyOf(ALL.keySet());
    }

    /** Whether a value of {@code shape} can be asked for {@code ?name}; of those that are not offered nothing is known. */
    static boolean fits(String name, Shape shape) {
        BuiltIn builtIn = ALL.get(name);
        return builtIn == null || builtIn.needs().fits(shape);
    }

    /** What {@code ?name}, one that is offered, can be asked of. */
    static Bilingual needed(String name) {
        BuiltIn builtIn = ALL.get(name);
        return builtIn == null ? KindWords.TEXT : builtIn.needs().word();
    }

    /**
     * What comes of {@code ?name} of a value.
     *
     * @param shape of the value
     * @param called what the last value is that it is called with, or what a lambda makes of an item; nothing known unless
     *     it is called
     */
    static Shape given(String name, Shape shape, boolean isCalled, Shape called) {
        BuiltIn builtIn = ALL.get(name);
        if (builtIn == null) {
            return Plain.ANY;
        }
        Shape item = item(shape);
        return switch (builtIn.gives()) {
            case ANY -> Plain.ANY;
            case TEXT -> Plain.TEXT;
            case TEXT_WHEN_CALLED -> isCalled ? Plain.TEXT : Plain.ANY;
            case NUMBER -> Plain.NUMBER;
            case YES_NO -> Plain.YES_NO;
            case ITEM -> item;
            case THE_SAME -> shape instanceof Shape.Items ? shape : Plain.ANY;
            case WHAT_IT_IS_CALLED_WITH -> new Shape.Items(called);
            case PARTS -> new Shape.Items(new Shape.Items(item));
            case TEXTS -> new Shape.Items(Plain.TEXT);
            case ANYTHINGS -> new Shape.Items(Plain.ANY);
        };
    }

    /** What is in the list that {@code shape} is. */
    static Shape item(Shape shape) {
        return shape instanceof Shape.Items items ? items.item() : Plain.ANY;
    }
}

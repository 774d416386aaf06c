package kz.esep.word.names;

import java.util.Set;
import java.util.function.Consumer;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.names.Shape.Kind;
import kz.esep.word.names.Shape.Plain;
import kz.esep.word.names.Value.Origin;

/** What comes of two values with a sign between them, and which values a sign does not take. */
final class Operations {

    static final Set<String> EITHER = Set.of("||", "or");
    static final Set<String> BOTH = Set.of("&&", "and");
    static final Set<String> EQUAL = Set.of("==", "=", "!=");
    static final Set<String> COMPARED = Set.of("<", ">", "<=", ">=", "gt", "gte", "lt", "lte");
    static final Set<String> RANGES = Set.of("..", "..<", "..!", "..*");
    static final Set<String> SUMS = Set.of("+", "-");
    static final Set<String> PRODUCTS = Set.of("*", "/", "%");

    private final Consumer<Complaint> complaints;

    Operations(Consumer<Complaint> complaints) {
        this.complaints = complaints;
    }

    /** What {@code left sign right} is. */
    Shape of(String sign, Value left, Value right) {
        if (EITHER.contains(sign) || BOTH.contains(sign)) {
            condition(left);
            condition(right);
            return Plain.YES_NO;
        }
        if (EQUAL.contains(sign)) {
            equal(left, right);
            return Plain.YES_NO;
        }
        if (sign.equals("+")) {
            return sum(left, right);
        }
        boolean sameSlip = !isNumber(left) && !isNumber(right) && right.is(Origin.WRITTEN);
        number(left);
        if (!sameSlip) {
            number(right);
        }
        return COMPARED.contains(sign)
                ? Plain.YES_NO
                : RANGES.contains(sign) ? new Shape.Items(Plain.NUMBER) : Plain.NUMBER;
    }

    /** Tells of a value that is no yes or no. */
    void condition(Value value) {
        if (!value.shape().mayBe(Kind.YES_NO)) {
            String example = value.is(Kind.TEXT)
                    ? value.text() + " == \"…\""
                    : value.is(Kind.NUMBER) ? value.text() + " > 0" : value.text() + "?has_content";
            complaints.accept(named(Remark.NOT_A_CONDITION, value).with("example", example));
        }
    }

    /** Tells of a value that cannot be reckoned with. */
    void number(Value value) {
        if (value.is(Kind.TEXT)) {
            complaints.accept(named(Remark.TEXT_RECKONED, value));
        } else if (!isNumber(value)) {
            incomparable(value);
        }
    }

    /** Tells of a value that cannot be a piece of a text. */
    void piece(Value value) {
        if (value.shape() instanceof Shape.Items) {
            complaints.accept(named(Remark.LIST_SHOWN, value));
        } else if (value.shape() instanceof Shape.Names names) {
            complaints.accept(named(Remark.RECORD_SHOWN, value).with("offered", listed(names)));
        } else if (value.is(Kind.YES_NO)) {
            complaints.accept(named(Remark.YES_NO_SHOWN, value));
        } else if (value.is(Kind.PICTURE) || value.is(Kind.CHART)) {
            complaints.accept(named(Remark.MEDIA_SHOWN, value));
        }
    }

    private static boolean isNumber(Value value) {
        return value.shape().mayBe(Kind.NUMBER);
    }

    private void equal(Value left, Value right) {
        if (left.shape().isAny() || right.shape().isAny()) {
            return;
        }
        boolean bothPlain = left.shape() instanceof Plain && right.shape() instanceof Plain;
        if (bothPlain && left.shape().equals(right.shape())) {
            return;
        }
        if (left.is(Kind.TEXT) && right.is(Kind.NUMBER)) {
            complaints.accept(textWithNumber(left, right));
        } else if (left.is(Kind.NUMBER) && right.is(Kind.TEXT)) {
            complaints.accept(textWithNumber(right, left));
        } else {
            incomparable(left.is(Kind.TEXT) || left.is(Kind.NUMBER) ? right : left);
        }
    }

    private static Complaint textWithNumber(Value text, Value number) {
        if (text.is(Origin.WRITTEN)) {
            return Complaint.of(Remark.NUMBER_IN_QUOTES)
                    .with("text", text.text())
                    .with("number", number.text());
        }
        return Complaint.of(Remark.TEXT_WITH_NUMBER).with("text", text.text()).with("number", number.text());
    }

    private void incomparable(Value value) {
        if (value.shape() instanceof Shape.Items) {
            complaints.accept(named(Remark.LIST_RECKONED, value));
        } else if (value.shape() instanceof Shape.Names names) {
            complaints.accept(named(Remark.RECORD_RECKONED, value).with("offered", listed(names)));
        } else if (value.is(Kind.YES_NO)) {
            complaints.accept(named(Remark.YES_NO_COMPARED, value));
        } else {
            piece(value);
        }
    }

    private Shape sum(Value left, Value right) {
        boolean number = left.is(Kind.NUMBER) && right.is(Kind.NUMBER);
        boolean text = left.is(Kind.TEXT) || right.is(Kind.TEXT);
        if (number) {
            return Plain.NUMBER;
        }
        if (left.shape().isAny() || right.shape().isAny()) {
            return text ? Plain.TEXT : Plain.ANY;
        }
        if (left.shape() instanceof Shape.Items && right.shape() instanceof Shape.Items) {
            return left.shape().equals(right.shape()) ? left.shape() : new Shape.Items(Plain.ANY);
        }
        if (left.shape() instanceof Shape.Names && right.shape() instanceof Shape.Names) {
            return Plain.ANY;
        }
        if (isReckoned(left, right)) {
            number(left);
        } else if (isReckoned(right, left)) {
            number(right);
        } else {
            piece(left);
            piece(right);
        }
        return Plain.TEXT;
    }

    /** A number written behind the name of a text would be put at the end of it: 67 + 1 would be 671. */
    private static boolean isReckoned(Value text, Value number) {
        return text.is(Kind.TEXT) && text.is(Origin.NAMED) && number.is(Kind.NUMBER) && number.is(Origin.WRITTEN);
    }

    private static Complaint named(Remark remark, Value value) {
        return Complaint.of(remark).with("name", value.text());
    }

    static String listed(Shape.Names names) {
        return String.join(", ", names.names().keySet());
    }
}

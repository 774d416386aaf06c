package kz.esep.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/** The cell a sheet's parser stands on. One object serves all cells: who wants to keep a value takes it out. */
final class CurrentCell {

    /** How the file writes the value. */
    private enum Type {
        NUMBER,
        SHARED,
        INLINE,
        TEXT,
        LOGICAL,
        FAILURE,
        DATE
    }

    /** What the cell holds. */
    enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        MOMENT,
        OTHER
    }

    private final SharedStrings strings;
    private final CellFormats formats;
    private final boolean from1904;
    private final CellNumber number = new CellNumber();
    private Type type = Type.NUMBER;
    private Kind kind = Kind.BLANK;
    private int style;
    private String text = "";
    private Optional<LocalDateTime> moment = Optional.empty();
    private CellValue other = new CellValue.Logical(false);
    private boolean decoded;
    private boolean dropped;

    int row;
    int column;
    boolean hasFormula;
    String formula = "";
    String sharedFrom = "";
    final TextBuffer written = new TextBuffer();
    final TextBuffer inline = new TextBuffer();

    CurrentCell(SharedStrings strings, CellFormats formats, boolean from1904) {
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /** Forgets the cell before. */
    void begin() {
        type = Type.NUMBER;
        style = 0;
        hasFormula = false;
        formula = "";
        sharedFrom = "";
        decoded = false;
        dropped = false;
        written.clear();
        inline.clear();
    }

    void type(AttributeLetters letters) {
        if (letters.is("s")) {
            type = Type.SHARED;
        } else if (letters.is("inlineStr")) {
            type = Type.INLINE;
        } else if (letters.is("str")) {
            type = Type.TEXT;
        } else if (letters.is("b")) {
            type = Type.LOGICAL;
        } else if (letters.is("e")) {
            type = Type.FAILURE;
        } else if (letters.is("d")) {
            type = Type.DATE;
        }
    }

    void style(int index) {
        style = index;
    }

    /** Makes the value of what was gathered. */
    Kind finish() {
        kind = kindOfValue();
        return kind;
    }

    private Kind kindOfValue() {
        if (type == Type.INLINE && (inline.length() > 0 || written.length() == 0)) {
            return escaped(inline);
        }
        if (type == Type.TEXT || type == Type.INLINE) {
            return escaped(written);
        }
        if (written.isBlank()) {
            return hasFormula ? other(new CellValue.Uncomputed(formula, formats.isDate(style))) : Kind.BLANK;
        }
        return switch (type) {
            case SHARED -> shared();
            case LOGICAL -> logical(written.toString().strip());
            case FAILURE -> other(new CellValue.Failure(written.toString().strip()));
            case DATE -> other(IsoDate.read(written.toString().strip()));
            case NUMBER, INLINE, TEXT -> numeric();
        };
    }

    private Kind escaped(TextBuffer letters) {
        if (!letters.mayBeEscaped()) {
            return text(letters.toString());
        }
        EscapedText plain = EscapedText.of(letters.toString());
        decoded = plain.isDecoded();
        dropped = plain.isDropped();
        return text(plain.text());
    }

    private Kind text(String found) {
        if (found.isEmpty() && !hasFormula) {
            return Kind.BLANK;
        }
        text = found;
        return Kind.TEXT;
    }

    private Kind shared() {
        int index = number.read(written) ? number.index() : -1;
        if (!strings.has(index)) {
            return other(new CellValue.Lost(written.toString().strip()));
        }
        decoded = strings.isDecoded(index);
        dropped = strings.isDropped(index);
        return text(strings.get(index));
    }

    /** XML writes a logical value as 1 and 0, or in words. */
    private Kind logical(String word) {
        return switch (word) {
            case "1", "true" -> other(new CellValue.Logical(true));
            case "0", "false" -> other(new CellValue.Logical(false));
            default -> text(word);
        };
    }

    private Kind numeric() {
        if (!number.read(written)) {
            return text(written.toString().strip());
        }
        moment = formats.isDate(style) ? number.moment(from1904) : Optional.empty();
        return moment.isPresent() ? Kind.MOMENT : Kind.NUMBER;
    }

    private Kind other(CellValue value) {
        other = value;
        return Kind.OTHER;
    }

    boolean isDecoded() {
        return decoded;
    }

    boolean isDropped() {
        return dropped;
    }

    boolean hasUnknownStyle() {
        return style != 0 && (style < 0 || style >= formats.count());
    }

    boolean isStruck() {
        return formats.isStruck(style);
    }

    /** The format by which a number may look otherwise than it is. */
    String format() {
        return formats.code(style);
    }

    Kind kind() {
        return kind;
    }

    /** The text, if it is one. */
    String text() {
        return text;
    }

    /** The number, if it is one. */
    BigDecimal number() {
        return number.decimal();
    }

    /** The moment, if it is one. */
    LocalDateTime moment() {
        return moment.orElseThrow();
    }

    /** What the cell holds, to be kept. */
    CellValue value() {
        return switch (kind) {
            case TEXT -> new CellValue.Text(text);
            case NUMBER -> new CellValue.Numeric(number.decimal(), number.moment(from1904));
            case MOMENT -> new CellValue.Moment(moment.orElseThrow());
            case OTHER -> other;
            case BLANK -> throw new IllegalStateException("A blank cell has no value");
        };
    }
}

package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import kz.esep.finding.FindingCode;

/** The workbook's table of strings: rich runs joined, phonetic runs left out, escapes decoded. */
final class SharedStrings implements XmlParts.Body {

    /** A table of so many strings is of no office; each takes memory even when it is empty. */
    private static final int STRINGS_MOST = 4_000_000;

    private static final int BLOCK = 8192;

    /** The first block begins with so many and is doubled up to a whole one: few workbooks have more. */
    private static final int FIRST = 256;

    /** The first texts are those that repeat, the ones of lists and headings. */
    private static final int OBJECTS_OF_PACKED = 8 * BLOCK;

    /** In blocks, so that a large table is never copied when it grows. */
    private final List<String[]> blocks = new ArrayList<>();

    /** Where the texts are not kept, those beyond the first {@link #objectsMost}. */
    private final PackedTexts packed = new PackedTexts();

    private final int objectsMost;
    private final BitSet decoded = new BitSet();
    private final BitSet dropped = new BitSet();
    private int count;

    private SharedStrings(int objectsMost) {
        this.objectsMost = objectsMost;
    }

    /** An empty table for a workbook whose cells are kept: a text stands in memory once, however many cells have it. */
    static SharedStrings toBeKept() {
        return new SharedStrings(STRINGS_MOST);
    }

    /** An empty table for a workbook whose cells are handed on: what makes it large takes little memory. */
    static SharedStrings packed() {
        return new SharedStrings(OBJECTS_OF_PACKED);
    }

    /** Adds the strings of the part. */
    @Override
    public void read(XmlCursor xml) throws UnreadableWorkbookException {
        TextBuffer text = new TextBuffer();
        int table = xml.depth();
        while (xml.nextChild(table)) {
            if (xml.name().equals("si")) {
                text.clear();
                gather(xml, text);
                add(text, xml.part());
            }
        }
    }

    /** Adds to {@code text} what people see of the string the cursor stands on. */
    static void gather(XmlCursor xml, TextBuffer text) throws UnreadableWorkbookException {
        int item = xml.depth();
        while (xml.nextChild(item)) {
            switch (xml.name()) {
                case "t" -> xml.text(text);
                case "r" -> gather(xml, text);
                default -> {}
            }
        }
    }

    private void add(TextBuffer text, String part) throws UnreadableWorkbookException {
        if (count == STRINGS_MOST) {
            throw new UnreadableWorkbookException(FindingCode.Z009, part);
        }
        if (text.mayBeEscaped()) {
            unescape(text);
        }
        if (count >= objectsMost) {
            packed.add(text);
        } else {
            String[] block = blockOf(count);
            block[count % BLOCK] = text.toString();
        }
        count++;
    }

    /** The block that has room for the text of that index. */
    private String[] blockOf(int index) {
        int number = index / BLOCK;
        if (number == blocks.size()) {
            blocks.add(new String[number == 0 ? FIRST : BLOCK]);
        } else if (index == blocks.get(0).length) {
            blocks.set(0, Arrays.copyOf(blocks.get(0), 2 * index));
        }
        return blocks.get(number);
    }

    private void unescape(TextBuffer text) {
        EscapedText plain = EscapedText.of(text.toString());
        if (plain.isDecoded()) {
            decoded.set(count);
        }
        if (plain.isDropped()) {
            dropped.set(count);
        }
        text.replace(plain.text());
    }

    /** Whether the table has a string of that index. */
    boolean has(int index) {
        return index >= 0 && index < count;
    }

    /** The string of an index the table {@link #has}. */
    String get(int index) {
        return index < objectsMost ? blocks.get(index / BLOCK)[index % BLOCK] : packed.get(index - objectsMost);
    }

    /** Whether escapes of the string were decoded. */
    boolean isDecoded(int index) {
        return decoded.get(index);
    }

    /** Whether letters of the string that no document can hold were left out. */
    boolean isDropped(int index) {
        return dropped.get(index);
    }
}

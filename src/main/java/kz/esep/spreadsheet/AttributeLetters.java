package kz.esep.spreadsheet;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** The letters of one attribute, looked at where the parser has them: no text is made of the millions of addresses. */
final class AttributeLetters extends TypedValueDecoder {

    /** Of a sheet, from 0: XFD. */
    static final int LAST_COLUMN = 16_383;

    private static final int DIGITS_MOST = 9;

    private char[] letters = new char[0];
    private int start;
    private int end;
    private int column;
    private int row;

    @Override
    public void decode(String input) {
        decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void decode(char[] buffer, int from, int to) {
        letters = buffer;
        start = from;
        end = to;
    }

    @Override
    public void handleEmptyValue() {
        start = 0;
        end = 0;
    }

    boolean is(String text) {
        if (end - start != text.length()) {
            return false;
        }
        for (int index = 0; index < text.length(); index++) {
            if (letters[start + index] != text.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    boolean isTrue() {
        return is("1") || is("true");
    }

    /** The whole number it is; -1 when it is none from 0 on. */
    int number() {
        return number(start);
    }

    private int number(int from) {
        if (from == end || end - from > DIGITS_MOST) {
            return -1;
        }
        int number = 0;
        for (int index = from; index < end; index++) {
            int digit = letters[index] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Whether it is the address of a cell, for example {@code H12}; then {@link #column} and {@link #row} tell which. */
    boolean isAddress() {
        int index = start;
        int count = 0;
        while (index < end && index - start < 3 && isLetter(letters[index])) {
            count = count * 26 + (letters[index] & 0x1F);
            index++;
        }
        column = count - 1;
        row = number(index);
        return column >= 0 && column <= LAST_COLUMN && row > 0;
    }

    private static boolean isLetter(char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    }

    /** From 0. */
    int column() {
        return column;
    }

    /** From 1. */
    int row() {
        return row;
    }
}

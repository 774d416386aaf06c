package kz.esep.bench;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Takes typed cells and adds them up: the same cells in any order give the same sum. Rows and columns count from 0. */
final class Cells {

    private long count;
    private long sum;
    private int sheet = -1;

    void nextSheet() {
        sheet++;
    }

    void sheet(int number) {
        sheet = number;
    }

    void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            add(row, column, 1, text.hashCode());
        }
    }

    void number(int row, int column, double number) {
        add(row, column, 2, Double.doubleToLongBits(number));
    }

    void moment(int row, int column, LocalDateTime moment) {
        add(row, column, 3, moment.toEpochSecond(ZoneOffset.UTC));
    }

    private void add(int row, int column, int kind, long value) {
        count++;
        long mixed = (((sheet * 2_000_003L + row) * 16_411L + column) * 7 + kind) * 0x9E3779B97F4A7C15L ^ value;
        mixed ^= mixed >>> 32;
        sum += mixed * 0xD6E8FEB86659FD93L;
    }

    long count() {
        return count;
    }

    String sum() {
        return Long.toHexString(sum);
    }
}

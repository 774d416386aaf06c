package kz.esep.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** Spreadsheet days as numbers: days since the end of 1899 (with a 29 February 1900 that never was) or since 1904. */
public final class SerialDate {

    private static final int LEAP_DAY_THAT_NEVER_WAS = 60;
    private static final int SECONDS = 86_400;
    private static final long SERIAL_BEYOND = 2_958_466;
    private static final long START_1904 = LocalDate.of(1904, 1, 1).toEpochDay();
    private static final long START_1900 = LocalDate.of(1899, 12, 30).toEpochDay();
    private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay();

    /** So many places after the comma can be multiplied by a day's seconds within a long. */
    private static final int PLACES_MOST = 12;

    private static final long[] POWERS = new long[PLACES_MOST + 1];

    static {
        POWERS[0] = 1;
        for (int power = 1; power <= PLACES_MOST; power++) {
            POWERS[power] = 10 * POWERS[power - 1];
        }
    }

    private SerialDate() {}

    /** The moment of {@code serial}, rounded to the second; empty for numbers that name no day up to the year 9999. */
    public static Optional<LocalDateTime> moment(BigDecimal serial, boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(SERIAL_BEYOND)) >= 0) {
            return Optional.empty();
        }
        BigDecimal rounded = serial.scale() > PLACES_MOST ? serial.setScale(PLACES_MOST, RoundingMode.HALF_UP) : serial;
        BigDecimal positive = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        return moment(positive.unscaledValue().longValueExact(), positive.scale(), from1904);
    }

    /** The moment of {@code unscaled} divided by ten to the power of {@code scale}. */
    static Optional<LocalDateTime> moment(long unscaled, int scale, boolean from1904) {
        if (scale < 0 || scale > PLACES_MOST) {
            return moment(BigDecimal.valueOf(unscaled, scale), from1904);
        }
        long power = POWERS[scale];
        long day = unscaled / power;
        if (unscaled < 0 || day >= SERIAL_BEYOND || (!from1904 && (day < 1 || day == LEAP_DAY_THAT_NEVER_WAS))) {
            return Optional.empty();
        }
        long fraction = unscaled % power;
        long second = fraction == 0 ? 0 : (2 * SECONDS * fraction + power) / (2 * power);
        long epochDay = day + second / SECONDS + (from1904 ? START_1904 : start1900(day));
        if (epochDay > LAST) {
            return Optional.empty();
        }
        return Optional.of(LocalDateTime.of(LocalDate.ofEpochDay(epochDay), LocalTime.ofSecondOfDay(second % SECONDS)));
    }

    /** The number of {@code moment}; empty before March 1900, where programs disagree. */
    public static Optional<BigDecimal> serial(LocalDateTime moment, boolean from1904) {
        long day = moment.toLocalDate().toEpochDay() - (from1904 ? START_1904 : START_1900);
        if (day <= (from1904 ? 0 : LEAP_DAY_THAT_NEVER_WAS)) {
            return Optional.empty();
        }
        BigDecimal part = BigDecimal.valueOf(moment.toLocalTime().toSecondOfDay())
                .divide(BigDecimal.valueOf(SECONDS), PLACES_MOST, RoundingMode.HALF_UP);
        return Optional.of(BigDecimal.valueOf(day).add(part));
    }

    private static long start1900(long day) {
        return day < LEAP_DAY_THAT_NEVER_WAS ? START_1900 + 1 : START_1900;
    }
}

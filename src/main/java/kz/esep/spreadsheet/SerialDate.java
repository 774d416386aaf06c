package kz.esep.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Spreadsheet days as numbers: days since the end of 1899 (with a 29 February 1900 that never was) or since 1904. */
final class SerialDate {

    private static final int LEAP_DAY_THAT_NEVER_WAS = 60;
    private static final BigDecimal BEYOND = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private SerialDate() {}

    /** The moment of {@code serial}; empty for numbers that name no day up to the year 9999. */
    static Optional<LocalDateTime> moment(BigDecimal serial, boolean from1904) {
        int day = serial.signum() < 0 || serial.compareTo(BEYOND) >= 0 ? -1 : serial.intValue();
        if (day < 0 || (!from1904 && (day < 1 || day == LEAP_DAY_THAT_NEVER_WAS))) {
            return Optional.empty();
        }
        long seconds = serial.subtract(BigDecimal.valueOf(day))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        LocalDate start;
        if (from1904) {
            start = LocalDate.of(1904, 1, 1);
        } else {
            start = LocalDate.of(1899, 12, day < LEAP_DAY_THAT_NEVER_WAS ? 31 : 30);
        }
        return Optional.of(start.plusDays(day).atStartOfDay().plusSeconds(seconds));
    }
}

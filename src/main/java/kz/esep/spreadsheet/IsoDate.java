package kz.esep.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Optional;

/** Cells whose value is a date by ISO 8601, as the Strict form of the format has it: the clock's time, whatever its zone. */
final class IsoDate {

    private static final int SHORTEST_MOMENT = "2021-11-12T10:30".length();

    private IsoDate() {}

    /** The value of {@code written}: a moment, a time as a part of a day, or the text itself where it is neither. */
    static CellValue read(String written) {
        try {
            Optional<LocalDateTime> moment = moment(written);
            if (moment.isPresent()) {
                boolean possible = moment.get().getYear() >= 1 && moment.get().getYear() <= 9999;
                return possible ? new CellValue.Moment(moment.get().withNano(0)) : new CellValue.Text(written);
            }
            return new CellValue.Numeric(partOfDay(LocalTime.parse(withoutZone(written))), Optional.empty());
        } catch (DateTimeParseException e) {
            return new CellValue.Text(written);
        }
    }

    private static Optional<LocalDateTime> moment(String written) {
        int time = written.indexOf('T');
        if (time < 0) {
            return written.indexOf('-') > 0
                    ? Optional.of(LocalDate.parse(withoutZone(written)).atStartOfDay())
                    : Optional.empty();
        }
        String zone = written.length() > SHORTEST_MOMENT ? written.substring(time) : "";
        boolean offset = zone.indexOf('+') > 0 || zone.indexOf('-') > 0;
        return Optional.of(
                offset
                        ? OffsetDateTime.parse(written).toLocalDateTime()
                        : LocalDateTime.parse(withoutZone(written)));
    }

    private static String withoutZone(String written) {
        return written.endsWith("Z") ? written.substring(0, written.length() - 1) : written;
    }

    private static BigDecimal partOfDay(LocalTime time) {
        return BigDecimal.valueOf(time.toSecondOfDay())
                .divide(BigDecimal.valueOf(ChronoField.SECOND_OF_DAY.range().getMaximum() + 1), 15, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}

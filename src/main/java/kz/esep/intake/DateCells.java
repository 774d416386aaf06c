package kz.esep.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import kz.esep.finding.FindingCode;
import kz.esep.spreadsheet.CellValue;

/** Cells of days. Whether a day fits the month of the workbook is for the rules of rows to say. */
final class DateCells {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private DateCells() {}

    /** The day in {@code cell}, its time left aside. */
    static Optional<Object> date(FilledCell cell) {
        if (cell.value() instanceof CellValue.Moment moment) {
            return bounded(moment.moment().toLocalDate(), cell);
        }
        if (cell.value() instanceof CellValue.Numeric number) {
            return serial(number, cell);
        }
        String text = cell.value().shown();
        if (NoDataMark.isMark(text) || NoDataMark.isCross(text) || NoDataMark.isNo(text)) {
            return cell.refuse(FindingCode.C012);
        }
        return typed(TypedDate.read(text), cell);
    }

    private static Optional<Object> typed(TypedDate typed, FilledCell cell) {
        if (typed instanceof TypedDate.Day day) {
            Optional<Object> bounded = bounded(day.date(), cell);
            if (bounded.isPresent()) {
                cell.report(day.usual() ? FindingCode.C009 : FindingCode.C040, "read", shown(day.date()));
            }
            return bounded;
        }
        if (typed instanceof TypedDate.WrongLetters letters) {
            return cell.refuse(FindingCode.C032, "expected", shown(letters.meant()));
        }
        if (typed instanceof TypedDate.OnlyMonth) {
            return cell.refuse(FindingCode.C042);
        }
        if (typed instanceof TypedDate.Several) {
            return cell.refuse(FindingCode.C034);
        }
        if (typed instanceof TypedDate.Impossible) {
            return cell.refuse(FindingCode.C008);
        }
        return cell.refuse(typed instanceof TypedDate.Ambiguous ? FindingCode.C007 : FindingCode.C002);
    }

    private static Optional<Object> serial(CellValue.Numeric value, FilledCell cell) {
        Optional<LocalDateTime> moment = value.day();
        if (moment.isEmpty()) {
            return cell.refuse(FindingCode.C008);
        }
        Optional<Object> bounded = bounded(moment.get().toLocalDate(), cell);
        if (bounded.isPresent()) {
            cell.report(FindingCode.C011, "read", new CellValue.Moment(moment.get()).shown());
        }
        return bounded;
    }

    private static Optional<Object> bounded(LocalDate date, FilledCell cell) {
        return date.isBefore(EARLIEST) || date.isAfter(LATEST) ? cell.refuse(FindingCode.C008) : Optional.of(date);
    }

    private static String shown(LocalDate date) {
        return new CellValue.Moment(date.atStartOfDay()).shown();
    }
}

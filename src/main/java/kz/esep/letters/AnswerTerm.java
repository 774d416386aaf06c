package kz.esep.letters;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.language.Language;
import kz.esep.language.RussianPlural;
import kz.esep.reference.WorkingDayCalendar;

/**
 * Within what time a letter is to be answered: {@code 1 month}, {@code 5 wd}. The day of the letter is not counted; a term in
 * months that ends on a day off ends on the next working day.
 *
 * @param length how many
 * @param inMonths whether months, otherwise working days
 */
public record AnswerTerm(int length, boolean inMonths) {

    /** No day of the year falls on weekends in so many years one after the other. */
    private static final int YEARS_BACK = 4;

    private static final String NO_BREAK = "\u00A0";
    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]?) (months?|wd)");

    /** The term {@code written} in a table; none where it is not written so. */
    static Optional<AnswerTerm> find(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new AnswerTerm(
                        Integer.parseInt(matcher.group(1)), matcher.group(2).startsWith("month")))
                : Optional.empty();
    }

    /**
     * The last day for an answer to a letter of {@code date}; none where working days are counted beyond the calendar. In a year
     * that is not in the calendar weekends are taken to be off, and the holidays of the years before.
     */
    public Optional<LocalDate> due(LocalDate date, WorkingDayCalendar calendar) {
        if (!inMonths) {
            return calendar.plusWorkingDays(date, length);
        }
        LocalDate last = date.plusMonths(length);
        while (!calendar.isWorkingDay(last) || isUsuallyOff(last, calendar)) {
            last = last.plusDays(1);
        }
        return Optional.of(last);
    }

    /** Whether {@code day}, of a year nobody has a calendar of yet, was a holiday when it last fell on no weekend. */
    private static boolean isUsuallyOff(LocalDate day, WorkingDayCalendar calendar) {
        for (int back = 0; back <= YEARS_BACK; back++) {
            LocalDate earlier = day.minusYears(back);
            if (calendar.covers(earlier) && earlier.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                return !calendar.isWorkingDay(earlier);
            }
        }
        return false;
    }

    /** {@code 1 ай}, {@code 5 жұмыс күні}; {@code 1 месяц}, {@code 5 рабочих дней}. */
    public String inWords(Language language) {
        return length
                + NO_BREAK
                + switch (language) {
                    case KK -> inMonths ? "ай" : "жұмыс күні";
                    case RU ->
                        inMonths
                                ? RussianPlural.of(length, "месяц", "месяца", "месяцев")
                                : RussianPlural.of(length, "рабочий день", "рабочих дня", "рабочих дней");
                };
    }
}

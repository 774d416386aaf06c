package kz.esep.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as official documents write them. */
public final class OfficialDate {

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private OfficialDate() {}

    /** {@code 30.11.2021}, the form of letters and tables in both languages. */
    public static String inDigits(LocalDate date) {
        return DIGITS.format(date);
    }

    /** {@code 2021 жылғы 30 қараша}, {@code 30 ноября 2021 года}. */
    public static String inWords(Language language, LocalDate date) {
        String month = MonthNames.afterDay(language, date.getMonth());
        return switch (language) {
            case KK -> date.getYear() + " жылғы " + date.getDayOfMonth() + " " + month;
            case RU -> date.getDayOfMonth() + " " + month + " " + date.getYear() + " года";
        };
    }
}

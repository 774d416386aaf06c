package kz.esep.aarhus;

import java.time.LocalDate;

/**
 * An act by what tells it from all others.
 *
 * @param date the day it was signed
 * @param digits its number up to the first sign that is none, for the suffix differs by language: 135 of № 135-ө
 */
public record ActReference(LocalDate date, String digits) {

    /** Of a number as it is printed. */
    public static ActReference of(LocalDate date, String number) {
        return new ActReference(date, number.replaceFirst("[^0-9].*", ""));
    }
}

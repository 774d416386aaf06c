package kz.esep.letters;

import java.time.YearMonth;
import kz.esep.reference.RegionCode;

/**
 * What makes two letters one and the same, whatever they say.
 *
 * @param month about which month
 * @param kind of which kind
 * @param region to whose office
 */
public record LetterKey(YearMonth month, LetterKind kind, RegionCode region) {

    /** Its path in the month's folder: {@code letters/KZ-19.docx}, {@code letters/KZ-19-returned.docx}. */
    public String file() {
        return LetterRegister.FOLDER + region + (kind == LetterKind.RETURNED ? "-returned" : "") + ".docx";
    }
}

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

    /** Its path in the month's folder: {@code letters/KZ-19.docx}. No office gets letters of both kinds. */
    public String file() {
        return LetterRegister.FOLDER + region + ".docx";
    }
}

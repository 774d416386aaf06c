package kz.esep.letters;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.esep.reference.RegionCode;

/**
 * What makes two letters one and the same, whatever they say.
 *
 * @param month about which month
 * @param kind of which kind
 * @param recipient the code of the region whose office it goes to, of the state body, or of the order by which it is written
 */
public record LetterKey(YearMonth month, LetterKind kind, String recipient) {

    /** A code of a region, of a state body or of an order: what may become a part of a file name. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}-[0-9]{2}|[a-z0-9][a-z0-9_-]{0,40}");

    public LetterKey {
        if (!isCode(recipient)) {
            throw new IllegalArgumentException(recipient);
        }
    }

    /** The letter of {@code kind} to the office of {@code region}. */
    public static LetterKey toOffice(YearMonth month, LetterKind kind, RegionCode region) {
        return new LetterKey(month, kind, region.value());
    }

    /** Whether {@code recipient} is written as codes are. */
    public static boolean isCode(String recipient) {
        return CODE.matcher(recipient).matches();
    }

    /** The region whose office it goes to; none where it goes to others. */
    public Optional<RegionCode> region() {
        return kind.isToOffice() ? Optional.of(new RegionCode(recipient)) : Optional.empty();
    }

    /** Its path in the month's folder: {@code letters/KZ-19.docx}, {@code letters/KZ-19-returned.docx}, {@code letters/reply-1.docx}. */
    public String file() {
        return LetterRegister.FOLDER
                + switch (kind) {
                    case VIOLATIONS, SILENCE -> recipient;
                    case RETURNED -> recipient + "-returned";
                    case FEEDBACK, CIRCULAR, REPLY -> kind.code() + "-" + recipient;
                }
                + ".docx";
    }
}

package kz.esep.letters;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.esep.reference.RegionCode;
import org.apache.commons.lang3.Strings;

/**
 * What makes two letters one and the same, whatever they say.
 *
 * @param month about which month
 * @param kind of which kind
 * @param recipient the code of the region whose office it goes to, of the state body, or of the order by which it is written
 */
public record LetterKey(YearMonth month, LetterKind kind, String recipient) {

    private static final String DOCX = ".docx";
    private static final String RETURNED = "-returned";

    /** A code of a state body or of an order: like that of a region it may become a part of a file name. */
    private static final Pattern OF_OTHERS = Pattern.compile("[a-z0-9][a-z0-9_-]{0,40}");

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
        return RegionCode.isWritten(recipient) || OF_OTHERS.matcher(recipient).matches();
    }

    /** Whether {@code name} is that of a file of some letter, as {@link #file} gives it. */
    public static boolean isFile(String name) {
        if (!name.endsWith(DOCX)) {
            return false;
        }
        String stem = Strings.CS.removeEnd(name, DOCX);
        return RegionCode.isWritten(Strings.CS.removeEnd(stem, RETURNED))
                || Arrays.stream(LetterKind.values())
                        .filter(kind -> !kind.isToOffice() && stem.startsWith(kind.code() + "-"))
                        .anyMatch(kind -> OF_OTHERS
                                .matcher(stem.substring(kind.code().length() + 1))
                                .matches());
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
                    case RETURNED -> recipient + RETURNED;
                    case FEEDBACK, CIRCULAR, REPLY -> kind.code() + "-" + recipient;
                }
                + DOCX;
    }
}

package kz.esep.word.fault;

import java.util.Optional;
import kz.esep.language.Language;

/**
 * One thing wrong with a template, or with the data it was given, told in terms of what its author sees in Word.
 *
 * @param template the name the template was compiled under
 * @param place where it is
 * @param complaint what it is
 * @param other where the tag stands that it does not fit, if there is one
 */
public record TemplateFault(String template, FaultPlace place, Complaint complaint, Optional<FaultPlace> other) {

    /** What sort of trouble it is. */
    public FaultKind kind() {
        return complaint.remark().kind();
    }

    /** The tag as it was typed. */
    public String tag() {
        return place.tag();
    }

    /** Where it is, and where the tag stands that it does not fit: {@code негізгі мәтін › 2-кесте, 3-жол, 1-ұяшық}. */
    public String where(Language language) {
        return place.words(language)
                + other.map(second -> switch (language) {
                            case KK -> "; екіншісі: " + second.words(language) + " (" + second.marked() + ")";
                            case RU -> "; вторая: " + second.words(language) + " (" + second.marked() + ")";
                        })
                        .orElse("");
    }

    @Override
    public String toString() {
        return "%s: %s: %s: %s %s".formatted(template, place.part(), place.marked(), kind(), complaint);
    }
}

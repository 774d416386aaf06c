package kz.esep.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.esep.language.Bilingual;

/**
 * To whom letters go.
 *
 * @param group what it is
 * @param organisation in the nominative
 * @param post of its head, in the dative
 * @param name of its head, in the dative; empty where it is not filled in
 */
public record Addressee(Group group, Bilingual organisation, Bilingual post, Bilingual name) {

    /** What an addressee is; mailing lists name groups by their codes. */
    public enum Group {
        /** The office of a region. */
        OFFICES,
        /** A state body whose work with the public is looked at. */
        BODIES,
        /** A body that supervises or asks. */
        SUPERVISORS;

        /** As tables write it: {@code offices}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static List<String> codes() {
            return Arrays.stream(values()).map(Group::code).toList();
        }

        static Optional<Group> find(String code) {
            return Arrays.stream(values())
                    .filter(group -> group.code().equals(code))
                    .findFirst();
        }
    }
}

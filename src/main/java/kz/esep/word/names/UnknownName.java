package kz.esep.word.names;

import java.util.Collection;
import kz.esep.language.Bilingual;
import kz.esep.language.NearestName;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;

/** Tells of a name that does not exist, with the one that was probably meant or those there are. */
public final class UnknownName {

    private static final int OFFERED = 8;

    private UnknownName() {}

    /**
     * The complaint about {@code name}.
     *
     * @param path what stands before it, its full stop included: {@code month.}
     * @param offered the names there are in its place
     */
    public static Complaint complaint(String path, String name, Collection<String> offered) {
        return LookAlikes.complaint(Remark.NAME_LOOKS_LIKE, name, offered)
                .or(() -> NearestName.to(name, offered)
                        .map(near -> Complaint.of(Remark.NAME_NEAR).with("near", path + near)))
                .orElseGet(() -> Complaint.of(Remark.NAME_STRANGE).with("offered", listed(name, offered)))
                .with("name", path + name);
    }

    private static Bilingual listed(String name, Collection<String> offered) {
        String few = String.join(
                ", ", NearestName.few(name, offered, OFFERED).stream().sorted().toList());
        if (offered.isEmpty()) {
            return new Bilingual("жоқ", "нет");
        }
        return offered.size() > OFFERED
                ? new Bilingual(few + " және басқалары", few + " и другие")
                : Bilingual.alike(few);
    }
}

package kz.esep.word.function;

import java.time.LocalDate;
import java.util.Optional;
import kz.esep.reference.Region;

/** Where the functions about regions find their names. */
@FunctionalInterface
public interface RegionNames {

    /**
     * The region {@code code}, such as {@code KZ-19}, under the names of {@code day}; of the document's own day where
     * none is given.
     */
    Optional<Region> find(String code, Optional<LocalDate> day);

    /** For documents that speak of no regions. */
    static RegionNames none() {
        return (code, day) -> Optional.empty();
    }
}

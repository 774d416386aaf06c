package kz.esep.cycle;

import java.math.BigDecimal;
import java.util.Set;
import kz.esep.reference.RegionCode;

/**
 * An indicator in a year.
 *
 * @param value the country's figure
 * @param offices whose offices gave figures
 * @param published whether it is a published figure that was imported
 */
record IndicatorYear(BigDecimal value, Set<RegionCode> offices, boolean published) {

    IndicatorYear {
        offices = Set.copyOf(offices);
    }
}

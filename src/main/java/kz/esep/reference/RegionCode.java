package kz.esep.reference;

/** The code of a region by ISO 3166-2, for example {@code KZ-19}. */
public record RegionCode(String value) implements Comparable<RegionCode> {

    /** Stands for the whole country in tables. */
    public static final RegionCode COUNTRY = new RegionCode("ALL");

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package kz.esep.reference;

/** The code of a region by ISO 3166-2, for example {@code KZ-19}. */
public record RegionCode(String value) implements Comparable<RegionCode> {

    /** Stands for the whole country in tables. */
    public static final RegionCode COUNTRY = new RegionCode("ALL");

    /** Under it the central office sends a workbook for the country: it is no region and no office of a month. */
    public static final RegionCode NATIONAL = new RegionCode("KZ");

    /** Whether {@code text} is written as the code of a region is: {@code KZ-19}. */
    public static boolean isWritten(String text) {
        return text.matches("[A-Z]{2}-[0-9]{2}");
    }

    /** Whether it is the central office's. */
    public boolean isNational() {
        return equals(NATIONAL);
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

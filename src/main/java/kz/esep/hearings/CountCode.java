package kz.esep.hearings;

/** A code of {@code totals.csv}: placed documents, a violation, a subtotal or the total (contract, section 4). */
public record CountCode(String value) {

    public static final CountCode NOTICE_VIOLATIONS = new CountCode("notice_violations");
    public static final CountCode PROTOCOL_VIOLATIONS = new CountCode("protocol_violations");
    public static final CountCode VIOLATIONS_TOTAL = new CountCode("violations_total");

    @Override
    public String toString() {
        return value;
    }
}

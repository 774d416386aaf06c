package kz.esep.aarhus.text;

/** Whether one slip of a typing hand lies between two words. */
final class OneSlip {

    private OneSlip() {}

    /** One letter changed, added or left out, or two neighbours swapped; not between equal words. */
    static boolean between(String one, String other) {
        int begin = 0;
        int shortest = Math.min(one.length(), other.length());
        while (begin < shortest && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int behind = 0;
        while (behind < shortest - begin
                && one.charAt(one.length() - 1 - behind) == other.charAt(other.length() - 1 - behind)) {
            behind++;
        }
        String oneRest = one.substring(begin, one.length() - behind);
        String otherRest = other.substring(begin, other.length() - behind);
        boolean swapped = oneRest.length() == 2 && otherRest.contentEquals(new StringBuilder(oneRest).reverse());
        return swapped || Math.max(oneRest.length(), otherRest.length()) == 1;
    }
}

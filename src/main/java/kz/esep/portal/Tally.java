package kz.esep.portal;

import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;

/** Counts lines that are told of together, and remembers the first of them. */
final class Tally {

    private long count;
    private long first;

    void add(long line) {
        first = count == 0 ? line : first;
        count++;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** How many there were, to be shown. */
    String shown() {
        return String.valueOf(count);
    }

    /** The first of them in {@code file}. */
    Place place(Place file) {
        return file.atCell(String.valueOf(first));
    }

    /** The finding that says how many there were, at the first of them. */
    Finding finding(FindingCode code, Place file) {
        return Finding.of(code, place(file), shown());
    }
}

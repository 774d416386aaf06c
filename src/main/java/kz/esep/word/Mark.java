package kz.esep.word;

import kz.esep.word.fault.FaultPlace;
import kz.esep.word.markup.Element;

/**
 * A tag in its place.
 *
 * @param number which tag of the part it is; no two have the same
 * @param paragraph the paragraph, or the property, in whose text it stands
 * @param place the same as its author finds it
 */
record Mark(int number, Tag tag, Element paragraph, FaultPlace place) {

    /** The text of the paragraph. */
    String text() {
        return place.text();
    }
}

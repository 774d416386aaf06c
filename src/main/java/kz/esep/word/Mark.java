package kz.esep.word;

import kz.esep.word.markup.Element;

/**
 * A tag in its place.
 *
 * @param number which tag of the part it is; no two have the same
 * @param paragraph the paragraph, or the property, in whose text it stands
 * @param text that paragraph's text
 */
record Mark(int number, Tag tag, Element paragraph, String text) {}

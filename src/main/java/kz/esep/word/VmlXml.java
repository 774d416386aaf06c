package kz.esep.word;

import java.util.Optional;
import kz.esep.word.markup.Element;

/** The little said about VML, the older drawing language that Word writes beside the newer one. */
final class VmlXml {

    static final String OFFICE = "urn:schemas-microsoft-com:office:office";

    private static final String VML = "urn:schemas-microsoft-com:vml";

    private VmlXml() {}

    static boolean isOfVml(Element element) {
        return element.namespace().equals(VML);
    }

    /** The name by which Word counts a shape, such as {@code _x0000_s1026}. */
    static Optional<String> shapeNumber(Element element) {
        return element.attribute(OFFICE, "spid");
    }
}

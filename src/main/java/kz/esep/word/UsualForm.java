package kz.esep.word;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Markup;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;

/**
 * Parts as Word writes them: in UTF-8, the names of WordprocessingML with the prefix {@code w}. Other programs may do
 * otherwise, but what a rendering puts in is written so, and must mean the same as what stands around it.
 */
final class UsualForm {

    private static final String PREFIX = "w";
    private static final String DECLARATIONS = "http://www.w3.org/2000/xmlns/";
    private static final Pattern ENCODING =
            Pattern.compile("(<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"'])([^\"']*)([\"'])");
    private static final String DECLARATION = "xmlns";
    private static final Pattern NAMESPACE =
            Pattern.compile("\\b" + DECLARATION + "(?::([\\w.-]+))?\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private UsualForm() {}

    /** {@code xml} in UTF-8; the same bytes where they are that and say no other. */
    static byte[] inUtf8(byte[] xml) {
        String letters = XmlBytes.decoded(xml);
        return inUtf8(xml, letters, sayingUtf8(letters));
    }

    private static byte[] inUtf8(byte[] xml, String given, String letters) {
        return given.equals(letters) && !XmlBytes.isUtf16(xml) ? xml : letters.getBytes(StandardCharsets.UTF_8);
    }

    private static String sayingUtf8(String letters) {
        Matcher encoding = ENCODING.matcher(letters);
        boolean saysOther = encoding.lookingAt() && !encoding.group(2).equalsIgnoreCase("UTF-8");
        return saysOther ? encoding.group(1) + "UTF-8" + letters.substring(encoding.start(3)) : letters;
    }

    /** Brings the part {@code entry} among {@code entries} into that form; false where the prefix means something else there. */
    static boolean bring(String entry, Map<String, byte[]> entries) {
        String given = XmlBytes.decoded(entries.getOrDefault(entry, new byte[0]));
        String letters = sayingUtf8(given);
        entries.computeIfPresent(entry, (name, xml) -> inUtf8(xml, given, letters));
        if (areUsual(letters)) {
            return true;
        }
        try {
            Markup markup = MarkupReader.read(letters);
            Optional<Element> root = Optional.of(markup.root()).filter(WordXml::isOfWord);
            if (root.isPresent() && !prefixed(root.get())) {
                return false;
            }
            entries.put(entry, markup.toString().getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (MarkupException e) {
            return true; // told when its tags are to be read
        }
    }

    /** A word is looked for faster than a pattern, and there are a few declarations among many letters. */
    private static boolean areUsual(String letters) {
        Matcher declaration = NAMESPACE.matcher(letters).useTransparentBounds(true);
        int at = letters.indexOf(DECLARATION);
        while (at >= 0) {
            boolean found = declaration.region(at, letters.length()).lookingAt();
            if (found && !isUsual(declaration)) {
                return false;
            }
            at = letters.indexOf(DECLARATION, found ? declaration.end() : at + 1);
        }
        return true;
    }

    private static boolean isUsual(MatchResult declaration) {
        String namespace = Optional.ofNullable(declaration.group(2)).orElse(declaration.group(3));
        return PREFIX.equals(declaration.group(1)) == WordXml.isNamespace(namespace);
    }

    private static boolean prefixed(Element root) {
        String namespace = root.namespace();
        boolean[] free = {isFree(root, namespace)};
        root.forEachDescendant(element -> free[0] &= isFree(element, namespace));
        if (free[0]) {
            root.setPrefix(namespace, PREFIX);
            root.forEachDescendant(element -> element.setPrefix(namespace, PREFIX));
            root.set("xmlns", DECLARATIONS, PREFIX, namespace);
        }
        return free[0];
    }

    /** Whether the prefix means nothing but {@code namespace} from {@code element} on. */
    private static boolean isFree(Element element, String namespace) {
        return element.attribute(DECLARATIONS, PREFIX).map(namespace::equals).orElse(true);
    }
}

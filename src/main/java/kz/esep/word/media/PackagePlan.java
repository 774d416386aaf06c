package kz.esep.word.media;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kz.esep.storage.Sha256;

/**
 * What the package of a template is made of when it is rendered.
 *
 * @param source all entries of the template, placeholders included
 * @param kept the entries that every document has, in their order; those written at the end are not among them
 * @param open the relations, by part, that are written at the end, since a rendering adds some
 * @param pictures the pictures that every document has, by the sums of their bytes
 * @param themed whether the document has a theme, whose colours have names
 * @param types the content types without those of made parts
 * @param makesCharts whether a rendering adds content types, so that these are written last
 */
public record PackagePlan(
        Map<String, byte[]> source,
        Map<String, byte[]> kept,
        Map<String, Relations> open,
        Map<String, String> pictures,
        boolean themed,
        ContentTypes types,
        boolean makesCharts) {

    static final String WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /**
     * The pictures among {@code entries}, by the sums of their bytes.
     *
     * @param reached the types of the relations that lead to an entry
     */
    static Map<String, String> pictures(Map<String, byte[]> entries, Map<String, Set<String>> reached) {
        Map<String, String> pictures = new HashMap<>();
        entries.forEach((entry, bytes) -> {
            if (reached.getOrDefault(entry, Set.of()).contains("image")) {
                pictures.putIfAbsent(Sha256.of(bytes), entry);
            }
        });
        return pictures;
    }
}

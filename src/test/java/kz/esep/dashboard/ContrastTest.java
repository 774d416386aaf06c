package kz.esep.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text against what lies behind it, by the formula of WCAG 2, in the light, the dark and the printed page. */
final class ContrastTest {

    private static final Pattern BLOCK = Pattern.compile(":root \\{(.*?)\\}", Pattern.DOTALL);
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6});");

    private static final List<String> PAIRS = List.of(
            "text/page",
            "quiet/page",
            "link/page",
            "good/page",
            "fair/page",
            "bad/page",
            "text/band",
            "quiet/band",
            "link/band",
            "fair/band",
            "bad/band",
            "on-head/head",
            "on-heat-0/heat-0",
            "on-heat-1/heat-1",
            "on-heat-2/heat-2",
            "on-heat-3/heat-3",
            "on-heat-4/heat-4",
            "on-heat-5/heat-5");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void texts_can_be_read(int scheme) throws IOException {
        Map<String, String> colours = schemes().get(scheme);
        for (String pair : PAIRS) {
            String[] both = pair.split("/", -1);
            assertThat(contrast(colour(colours, both[0]), colour(colours, both[1])))
                    .as(pair)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void lines_of_charts_and_the_focus_can_be_seen(int scheme) throws IOException {
        Map<String, String> colours = schemes().get(scheme);
        for (String line : List.of("series-1", "series-2", "series-3", "focus")) {
            assertThat(contrast(colour(colours, line), colour(colours, "page")))
                    .as(line)
                    .isGreaterThanOrEqualTo(3.0);
        }
    }

    @Test
    void the_formula_is_that_of_the_guidelines() {
        assertThat(contrast("000000", "ffffff")).isEqualTo(21.0);
        assertThat(contrast("777777", "ffffff")).isBetween(4.47, 4.49);
    }

    /** Light, dark, printed; each of the others changes the light one. */
    private static List<Map<String, String>> schemes() throws IOException {
        try (InputStream stream = Objects.requireNonNull(ContrastTest.class.getResourceAsStream("page.css"))) {
            Matcher blocks = BLOCK.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            List<Map<String, String>> schemes = new ArrayList<>();
            while (blocks.find()) {
                Map<String, String> colours = new HashMap<>(schemes.isEmpty() ? Map.of() : schemes.get(0));
                Matcher colour = COLOUR.matcher(blocks.group(1));
                while (colour.find()) {
                    colours.put(colour.group(1), colour.group(2));
                }
                schemes.add(colours);
            }
            assertThat(schemes).hasSize(3);
            return schemes;
        }
    }

    private static String colour(Map<String, String> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 0) + 0.7152 * part(colour, 2) + 0.0722 * part(colour, 4);
    }

    private static double part(String colour, int from) {
        double value = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

package kz.esep.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A link to a file beside the page.
 *
 * @param label what it is
 * @param name its name
 * @param address where it is, relative to the page
 */
public record DocumentLink(Trilingual label, String name, String address) {

    /** The relative address of {@code path}, whose steps are names with {@code /} between. */
    static String address(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(step -> URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}

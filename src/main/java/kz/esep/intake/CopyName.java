package kz.esep.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that programs give to a second copy: file managers, browsers and synchronising drives. The name decides nothing,
 * but two copies that differ are a question somebody should answer.
 */
final class CopyName {

    private static final String WORD = "(?:copy|копия|көшірме|көшірмесі)";
    private static final String NUMBER = "(?: ?\\(\\d+\\)| \\d+)?";

    /** Each with the original's name, without its extension, as the group {@code name}. */
    private static final List<Pattern> KINDS = List.of(
            kind("(?<name>.+?)(?: [-–—] | )" + WORD + NUMBER),
            kind("(?:copy of|копия) (?<name>.+)"),
            kind("(?<name>.+?) ?\\(\\d{1,3}\\)"),
            kind("(?<name>.+?)[.]sync-conflict-\\d{8}-\\d{6}(?:-\\w+)?"),
            kind("(?<name>.+?)-(?:desktop|laptop)-[a-z0-9]{4,}(?:-\\d+)?"),
            kind("(?<name>.+?) ?\\([^)]*(?:conflicted copy|конфликтующая копия|конфликт|қайшы көшірме)[^)]*\\)"));

    private CopyName() {}

    /** The name of the file of which {@code fileName} is a copy, as in {@code KZ-19 (1).xlsx}; empty for other names. */
    static Optional<String> findOriginal(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String stem = dot < 0 ? fileName : fileName.substring(0, dot);
        for (Pattern kind : KINDS) {
            Matcher matcher = kind.matcher(stem);
            if (matcher.matches()) {
                return Optional.of(matcher.group("name") + fileName.substring(stem.length()));
            }
        }
        return Optional.empty();
    }

    private static Pattern kind(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

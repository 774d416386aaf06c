package kz.esep.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.language.Bilingual;

/**
 * People named in the halves of a letter. Nobody transliterates a name: it is the same in both, or a pair of the tables.
 */
final class PersonNames {

    private static final String SURNAME = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
    private static final String INITIALS = "\\p{Lu}\\.[ \u00A0]?(?:\\p{Lu}\\.[ \u00A0]?)?";

    /** {@code Н. Асанов}, {@code Асанов Н.}; {@code г. Алматы} is none, nor {@code Қ. 5}. */
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}.])(?:(?<first>" + INITIALS + ")(?<behind>"
            + SURNAME + ")|(?<before>" + SURNAME + ")[ \u00A0](?<last>" + INITIALS + "))(?![\\p{L}])");

    private static final Pattern BEGINS_WITH_SURNAME = Pattern.compile("[ \u00A0]?" + SURNAME);

    private final Set<Bilingual> pairs;
    private final Set<String> wordsOfPosts;

    /**
     * With the {@code pairs} of names and the {@code posts} of the tables, in all their forms.
     */
    PersonNames(Set<Bilingual> pairs, Set<String> posts) {
        this.pairs = pairs;
        this.wordsOfPosts = posts.stream()
                .flatMap(post -> Stream.of(post.split("[ \u00A0]", -1)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** The people whom one half names and the other does not. */
    List<Difference> differences(Bilingual halves) {
        List<String> kazakh = in(halves.kk());
        List<String> russian = in(halves.ru());
        List<String> onlyRussian = new ArrayList<>(russian);
        List<String> onlyKazakh = new ArrayList<>();
        for (String name : kazakh) {
            boolean paired = onlyRussian.remove(name)
                    || pairs.stream()
                            .filter(pair -> key(pair.kk()).equals(name))
                            .anyMatch(pair -> onlyRussian.remove(key(pair.ru())));
            if (!paired) {
                onlyKazakh.add(name);
            }
        }
        return onlyKazakh.isEmpty() && onlyRussian.isEmpty()
                ? List.of()
                : List.of(new Difference(
                        Difference.Kind.PERSONS, String.join(", ", onlyKazakh), String.join(", ", onlyRussian)));
    }

    private List<String> in(String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        for (int from = 0; matcher.find(from); from = matcher.end()) {
            if (isPost(matcher, text)) {
                matcher.find(matcher.start("last"));
            }
            boolean initialsFirst = matcher.group("first") != null;
            names.add(
                    initialsFirst
                            ? written(matcher.group("first"), matcher.group("behind"))
                            : written(matcher.group("last"), matcher.group("before")));
        }
        return names;
    }

    /** {@code Вице-министр А. Асанов}: a post before a name is no surname. */
    private boolean isPost(Matcher matcher, String text) {
        return matcher.group("before") != null
                && wordsOfPosts.contains(matcher.group("before").toLowerCase(Locale.ROOT))
                && BEGINS_WITH_SURNAME
                        .matcher(text)
                        .region(matcher.end(), text.length())
                        .lookingAt();
    }

    /** A name of the tables as names of texts are compared: initials first, one blank. */
    private String key(String name) {
        List<String> names = in(name);
        return names.isEmpty() ? name : names.get(0);
    }

    private static String written(String initials, String surname) {
        return initials.replaceAll("[ \u00A0]", "") + " " + surname;
    }
}

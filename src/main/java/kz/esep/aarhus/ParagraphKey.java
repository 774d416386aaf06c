package kz.esep.aarhus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph of the Convention as people type it, in one form.
 *
 * <pre>{@code
 * ParagraphKey.read("3-баптың 7-тармағы");  // article 3, path 7
 * ParagraphKey.read("п. 7 (iii)");          // path 7.iii
 * ParagraphKey.read("6 bis (1)(v)(c)");     // path 6bis.1.v.c
 * ParagraphKey.read("3 және 4-тармақтар");  // path 3-4
 * }</pre>
 *
 * <p>Whether there is such a question is for {@link SubQuestions} to say.
 *
 * @param article the article, where it is named as such; empty otherwise
 * @param path the paragraph, then its items, with dots between
 */
public record ParagraphKey(String article, String path) {

    /** What {@code typed} says, or none where it says anything besides, or nothing. */
    public static Optional<ParagraphKey> read(String typed) {
        return ParagraphWords.read(typed).flatMap(ParagraphKey::of);
    }

    private static Optional<ParagraphKey> of(List<ParagraphWords.Item> items) {
        List<String> articles = paths(items, ParagraphWords.Role.ARTICLE);
        List<String> paragraphs = new ArrayList<>(paths(items, ParagraphWords.Role.PARAGRAPH));
        List<String> unnamed = new ArrayList<>(paths(items, ParagraphWords.Role.UNNAMED));
        List<String> subs = paths(items, ParagraphWords.Role.SUB_ITEM);
        if (paragraphs.isEmpty() && !unnamed.isEmpty()) {
            paragraphs.add(unnamed.remove(0));
        }
        if (articles.size() > 1 || paragraphs.size() != 1) {
            return Optional.empty();
        }
        List<String> path = new ArrayList<>(paragraphs);
        path.addAll(unnamed);
        path.addAll(subs);
        return Optional.of(new ParagraphKey(String.join("", articles), String.join(".", path)));
    }

    /** What has a role, in the order typed; numbers typed together, as 3 and 4, are one. */
    private static List<String> paths(List<ParagraphWords.Item> items, ParagraphWords.Role role) {
        List<String> paths = new ArrayList<>();
        for (ParagraphWords.Item item : items) {
            if (item.role() == role && item.joined() && !paths.isEmpty()) {
                paths.set(paths.size() - 1, paths.get(paths.size() - 1) + "-" + item.text());
            } else if (item.role() == role) {
                paths.add(item.text());
            }
        }
        return paths;
    }
}

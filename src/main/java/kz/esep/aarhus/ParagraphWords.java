package kz.esep.aarhus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.esep.language.Letters;

/** Takes a reference to a paragraph apart: numbers and letters, each with what the words beside it say that it is. */
final class ParagraphWords {

    /** What a number or a letter is said to be. */
    enum Role {
        ARTICLE,
        PARAGRAPH,
        SUB_ITEM,
        UNNAMED
    }

    /**
     * A number or a letter.
     *
     * @param text as keys write it: {@code 7}, {@code 6bis}, {@code iii}
     * @param role what it is said to be
     * @param joined whether it is a number typed together with the one before: 3 and 4
     */
    record Item(String text, Role role, boolean joined) {}

    private static final Pattern BIS = Pattern.compile("(?<=[0-9])[ -]*(?:bis|бис)(?![\\p{L}])");
    private static final Pattern TOKEN = Pattern.compile("[0-9]+(?:bis)?|[\\p{L}]+|[^\\s]");
    private static final Pattern NUMBER = Pattern.compile("0*([1-9][0-9]*(?:bis)?)");

    /** Letters of items, also those of the Cyrillic alphabet that nobody can tell from them. */
    private static final Pattern LETTER = Pattern.compile("[a-kасе]|[ivxіх]+");

    private static final Pattern JOINER = Pattern.compile("[,-]|және|и|мен|пен|бен|and");
    private static final Pattern SILENT = Pattern.compile("[.():;]|қатысты|бойынша|по|к");
    private static final Pattern KAZAKH_ROLE = Pattern.compile("(тармақша|тармақ|тармағ|бап|баб).*|т");
    private static final Pattern OTHER_ROLE =
            Pattern.compile("подпункт.*|пп|пункт.*|п|paragraphs?|para|стать.*|ст|article|art");

    private final List<Item> items = new ArrayList<>();

    /** The role the next number has, said by a Russian or English word before it. */
    private Role ahead = Role.UNNAMED;

    private boolean joining;

    private ParagraphWords() {}

    /** The numbers and letters of {@code typed}; none where it has words or signs that have no place in a reference. */
    static Optional<List<Item>> read(String typed) {
        ParagraphWords words = new ParagraphWords();
        String line = BIS.matcher(Letters.key(typed)).replaceAll("bis");
        boolean understood =
                TOKEN.matcher(line).results().map(MatchResult::group).allMatch(words::take);
        return understood && !words.items.isEmpty() ? Optional.of(List.copyOf(words.items)) : Optional.empty();
    }

    private boolean take(String token) {
        boolean understood = true;
        if (NUMBER.matcher(token).matches()) {
            number(NUMBER.matcher(token).replaceAll("$1"));
        } else if (LETTER.matcher(token).matches()) {
            letter(Letters.inLatin(token));
        } else if (JOINER.matcher(token).matches()) {
            joining = true;
        } else if (KAZAKH_ROLE.matcher(token).matches()) {
            understood = name(kazakhRole(token));
        } else if (OTHER_ROLE.matcher(token).matches()) {
            ahead = otherRole(token);
            joining = false;
        } else {
            understood = SILENT.matcher(token).matches();
        }
        return understood;
    }

    private void number(String text) {
        Optional<Item> before =
                joining && !items.isEmpty() ? Optional.of(items.get(items.size() - 1)) : Optional.empty();
        Optional<Item> partner =
                before.filter(item -> NUMBER.matcher(item.text()).matches());
        add(new Item(text, partner.map(Item::role).orElse(ahead), partner.isPresent()));
    }

    /** A word before it that names a paragraph is not said of a letter: p. 7 (iii). */
    private void letter(String text) {
        add(new Item(text, ahead == Role.SUB_ITEM ? Role.SUB_ITEM : Role.UNNAMED, false));
    }

    private void add(Item item) {
        items.add(item);
        ahead = Role.UNNAMED;
        joining = false;
    }

    /** A Kazakh word stands behind what it names, and behind all that is joined to it. */
    private boolean name(Role role) {
        joining = false;
        boolean more = !items.isEmpty();
        for (int index = items.size() - 1; index >= 0 && more; index--) {
            Item item = items.get(index);
            items.set(index, new Item(item.text(), role, item.joined()));
            more = item.joined();
        }
        return !items.isEmpty();
    }

    private static Role kazakhRole(String word) {
        if (word.startsWith("тармақша")) {
            return Role.SUB_ITEM;
        }
        return word.startsWith("т") ? Role.PARAGRAPH : Role.ARTICLE;
    }

    private static Role otherRole(String word) {
        if (word.startsWith("подпункт") || word.equals("пп")) {
            return Role.SUB_ITEM;
        }
        return word.startsWith("п") ? Role.PARAGRAPH : Role.ARTICLE;
    }
}

package kz.esep.word.media;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Markup;

/** The relations of one part of a document, to which a rendering adds. */
final class PartRelations {

    private static final Pattern NUMBERED = Pattern.compile("rId(\\d{1,8})");

    private final Markup markup;
    private final String types;
    private final Map<String, String> known = new HashMap<>();
    private int last;

    private PartRelations(Markup markup, String types, int last) {
        this.markup = markup;
        this.types = types;
        this.last = last;
    }

    /** Begins with {@code template}; its ids, also those taken away since, are not given again. */
    static PartRelations from(Relations template) {
        int last = template.all().stream()
                .map(relation -> NUMBERED.matcher(relation.id()))
                .filter(Matcher::matches)
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .max()
                .orElse(0);
        Markup markup = template.markup();
        return new PartRelations(
                new Markup(markup.before(), markup.root().copy(), markup.after()), template.types(), last);
    }

    /** The id of the relation to {@code target}, which is added when it is new; {@code type} is a word such as {@code image}. */
    String to(String type, String target, boolean external) {
        return known.computeIfAbsent(type + " " + target, missing -> add(type, target, external));
    }

    private String add(String type, String target, boolean external) {
        String id = "rId" + ++last;
        Element relation = markup.root().alike("Relationship");
        relation.set("Id", id);
        relation.set("Type", types + type);
        relation.set("Target", target);
        if (external) {
            relation.set("TargetMode", "External");
        }
        markup.root().append(relation);
        return id;
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}

package kz.esep.word.names;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.word.names.Shape.Plain;

/**
 * The names a template may use, declared line by line.
 *
 * <pre>{@code
 * DeclaredNames.of(List.of(
 *         new Line("month", "names"),
 *         new Line("month.title", "text"),
 *         new Line("rule_sets", "list"),
 *         new Line("rule_sets[].rows", "list"),
 *         new Line("rule_sets[].rows[].*", "text")))
 * }</pre>
 */
public final class DeclaredNames {

    private static final String OTHERS = "*";

    private final Shape.Names root;

    private DeclaredNames(Shape.Names root) {
        this.root = root;
    }

    /**
     * A name and what it is.
     *
     * @param path the names that lead to it with full stops between; {@code []} behind a list's name leads to its items;
     *     {@code *} is every name that is not declared beside it
     * @param kind {@code text}, {@code number}, {@code yes_no}, {@code picture}, {@code chart}, {@code names} or {@code list};
     *     a list of which no item is declared is one of texts
     */
    public record Line(String path, String kind) {}

    /** The names {@code lines} declare; names that lead to others need no line of their own. */
    public static DeclaredNames of(List<Line> lines) {
        Branch root = new Branch();
        lines.forEach(line -> root.grow(Arrays.asList(line.path().split("\\.", -1)), line.kind()));
        return new DeclaredNames(root.names());
    }

    Shape.Names root() {
        return root;
    }

    /** The shapes while they are put together. */
    private static final class Branch {
        private final Map<String, Branch> below = new LinkedHashMap<>();
        private String kind = "";
        private boolean isList;

        void grow(List<String> path, String what) {
            String step = path.get(0);
            String name = step.replace("[]", "");
            Branch branch = below.computeIfAbsent(name, missing -> new Branch());
            branch.isList |= step.endsWith("[]");
            if (path.size() > 1) {
                branch.grow(path.subList(1, path.size()), what);
            } else {
                branch.kind = what;
                branch.isList |= what.equals("list");
            }
        }

        Shape shape() {
            Shape single = below.isEmpty() ? plain() : names();
            return isList ? new Shape.Items(single) : single;
        }

        Shape.Names names() {
            Map<String, Shape> names = new LinkedHashMap<>();
            below.forEach((name, branch) -> names.put(name, branch.shape()));
            return new Shape.Names(names, Optional.ofNullable(names.remove(OTHERS)));
        }

        private Shape plain() {
            return switch (kind) {
                case "number" -> Plain.NUMBER;
                case "yes_no" -> Plain.YES_NO;
                case "picture" -> new Shape.Plain(Shape.Kind.PICTURE);
                case "chart" -> new Shape.Plain(Shape.Kind.CHART);
                case "text", "list" -> Plain.TEXT;
                default -> throw new IllegalArgumentException("No such kind of name: " + kind);
            };
        }
    }
}

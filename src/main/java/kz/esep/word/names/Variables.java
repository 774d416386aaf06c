package kz.esep.word.names;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.word.names.Shape.Plain;

/** The names that stand for something at one place of a template: those of the model, of lists around it and assigned ones. */
final class Variables {

    private final Shape.Names model;
    private final Map<String, Shape> assigned = new HashMap<>();
    private final Deque<Shape.Names> loops = new ArrayDeque<>();

    /** What stands in {@link #loops} for a list that cannot be read: every name may be its variable. */
    private static final Shape.Names UNREAD = new Shape.Names(Map.of(), Optional.of(Plain.ANY));

    Variables(Shape.Names model) {
        this.model = model;
    }

    Optional<Shape> find(String name) {
        return loops.stream()
                .flatMap(loop -> Optional.ofNullable(loop.names().get(name)).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(assigned.get(name)))
                .or(() -> model.find(name))
                .or(() -> loops.contains(UNREAD) ? Optional.of(Plain.ANY) : Optional.empty());
    }

    /** All of them, those of the nearest lists first. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        loops.forEach(loop -> names.addAll(loop.names().keySet()));
        names.addAll(assigned.keySet());
        names.addAll(model.names().keySet());
        return names;
    }

    void open(Map<String, Shape> loop) {
        loops.push(new Shape.Names(loop, Optional.empty()));
    }

    /** A list that cannot be read: every name that is not known otherwise may be its variable. */
    void openUnread() {
        loops.push(UNREAD);
    }

    void close() {
        loops.poll();
    }

    Map<String, Shape> assigned() {
        return Map.copyOf(assigned);
    }

    void assign(String name, Shape shape) {
        assigned.put(name, shape);
    }
}

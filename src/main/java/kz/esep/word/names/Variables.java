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
    private final Deque<Loop> loops = new ArrayDeque<>();

    /** A list that is gone through, and whether its names stand for something. */
    private record Loop(Map<String, Shape> names, State state) {}

    private enum State {
        RUNNING,
        /** It cannot be read: every name that is not known otherwise may be its variable. */
        UNREAD,
        /** There is no turn: behind {@code [#else]}. */
        ENDED
    }

    Variables(Shape.Names model) {
        this.model = model;
    }

    /** What stands for something here; what follows changes nothing about it. */
    Variables copy() {
        Variables copy = new Variables(model);
        copy.assigned.putAll(assigned);
        copy.loops.addAll(loops);
        return copy;
    }

    Optional<Shape> find(String name) {
        return loops.stream()
                .filter(loop -> loop.state() == State.RUNNING)
                .flatMap(loop -> Optional.ofNullable(loop.names().get(name)).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(assigned.get(name)))
                .or(() -> model.find(name))
                .or(() -> loops.stream().anyMatch(loop -> loop.state() == State.UNREAD)
                        ? Optional.of(Plain.ANY)
                        : Optional.empty());
    }

    /** Whether {@code name} would stand for something if it did not stand behind its list's {@code [#else]}. */
    boolean isOfEndedList(String name) {
        return loops.stream()
                .anyMatch(loop -> loop.state() == State.ENDED && loop.names().containsKey(name));
    }

    /** All of them, those of the nearest lists first. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        loops.stream()
                .filter(loop -> loop.state() == State.RUNNING)
                .forEach(loop -> names.addAll(loop.names().keySet()));
        names.addAll(assigned.keySet());
        names.addAll(model.names().keySet());
        return names;
    }

    void open(Map<String, Shape> names) {
        loops.push(new Loop(names, State.RUNNING));
    }

    void openUnread() {
        loops.push(new Loop(Map.of(), State.UNREAD));
    }

    /** What follows stands where the nearest list has no turn. */
    void endTurns() {
        Loop loop = loops.poll();
        if (loop != null) {
            loops.push(loop.state() == State.UNREAD ? loop : new Loop(loop.names(), State.ENDED));
        }
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

package kz.esep.aarhus.text;

import java.util.List;

/** Doubts as short lines: {@code KIND: seen -> expected}. */
final class ToldDoubts {

    private ToldDoubts() {}

    static List<String> told(List<TextDoubt> doubts) {
        return doubts.stream()
                .map(doubt -> doubt.kind() + ": " + doubt.seen()
                        + (doubt.expected().isEmpty() ? "" : " -> " + doubt.expected()))
                .toList();
    }
}

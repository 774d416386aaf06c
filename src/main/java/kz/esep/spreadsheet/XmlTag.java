package kz.esep.spreadsheet;

import java.util.Optional;

/**
 * A tag and where it stands in its text.
 *
 * @param source the whole text
 * @param kind which of the three sorts of tag
 * @param start of its first letter, which is {@code <}
 * @param end behind its last letter, which is {@code >}
 * @param depth of its element: 1 for the root
 */
record XmlTag(String source, Kind kind, int start, int end, int depth) {

    /** The sorts of tag. */
    enum Kind {
        OPEN,
        CLOSE,
        /** An element without content: {@code <c r="A1"/>}. */
        EMPTY
    }

    /** From {@code from} to {@code to}, in the source. */
    private record Span(int from, int to) {}

    boolean opens() {
        return kind != Kind.CLOSE;
    }

    boolean closes() {
        return kind == Kind.CLOSE;
    }

    /** The prefix with its colon, or the empty text: {@code x:} of {@code <x:row>}. */
    String prefix() {
        String name = source.substring(nameStart(), nameEnd());
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** The name without its prefix. */
    String name() {
        String name = source.substring(nameStart(), nameEnd());
        return name.substring(name.indexOf(':') + 1);
    }

    boolean is(String localName) {
        return name().equals(localName);
    }

    /** The value of the attribute of exactly that name, prefix included. */
    Optional<String> attribute(String name) {
        return span(name, false).map(span -> XmlWriting.decoded(source.substring(span.from, span.to)));
    }

    /** The value of the prefixed attribute of that local name, as in {@code r:id}. */
    Optional<String> prefixedAttribute(String localName) {
        return span(localName, true).map(span -> XmlWriting.decoded(source.substring(span.from, span.to)));
    }

    /** The whole number in the attribute {@code name}; empty when it is absent or none. */
    Optional<Integer> number(String name) {
        return attribute(name)
                .map(String::strip)
                .filter(value -> value.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
    }

    /** Whether the attribute {@code name} says yes. */
    boolean says(String name) {
        return attribute(name)
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }

    /** The tag's own text with the attribute {@code name} set to {@code value}, whether or not it was there. */
    String with(String name, String value) {
        return with(span(name, false), " " + name + "=\"" + value + "\"", value);
    }

    /** The tag's own text without the attribute {@code name}. */
    String without(String name) {
        Optional<Span> span = span(name, false);
        if (span.isEmpty()) {
            return text();
        }
        int from = source.lastIndexOf(name, span.get().from);
        return source.substring(start, from).stripTrailing() + source.substring(span.get().to + 1, end);
    }

    /** The tag's own text. */
    String text() {
        return source.substring(start, end);
    }

    private String with(Optional<Span> span, String whole, String value) {
        int from = span.map(Span::from).orElse(nameEnd());
        int to = span.map(Span::to).orElse(nameEnd());
        return source.substring(start, from) + (span.isPresent() ? value : whole) + source.substring(to, end);
    }

    private int nameStart() {
        return start + (kind == Kind.CLOSE ? 2 : 1);
    }

    private int nameEnd() {
        int at = nameStart();
        while (at < end && !isSpace(source.charAt(at)) && source.charAt(at) != '/' && source.charAt(at) != '>') {
            at++;
        }
        return at;
    }

    private Optional<Span> span(String name, boolean prefixed) {
        int at = nameEnd();
        while (at < end) {
            while (at < end && isSpace(source.charAt(at))) {
                at++;
            }
            int equals = source.indexOf('=', at);
            if (at >= end || equals < 0 || equals >= end) {
                return Optional.empty();
            }
            String found = source.substring(at, equals).strip();
            int from = equals + 1;
            while (isSpace(source.charAt(from))) {
                from++;
            }
            int to = source.indexOf(source.charAt(from), from + 1);
            if (to < 0 || to >= end) {
                return Optional.empty();
            }
            boolean wanted = prefixed ? found.endsWith(":" + name) && !found.startsWith("xmlns:") : found.equals(name);
            if (wanted) {
                return Optional.of(new Span(from + 1, to));
            }
            at = to + 1;
        }
        return Optional.empty();
    }

    static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
    }
}

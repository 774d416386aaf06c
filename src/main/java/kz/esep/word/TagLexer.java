package kz.esep.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;

/**
 * Finds the tags in a text. What Word's autocorrection does to quotes, spaces and hyphens is undone inside tags; the
 * text between them is never touched.
 */
final class TagLexer {

    /** Receives what is wrong with a tag. */
    interface Complaints {
        void about(Complaint complaint, int start, int end);
    }

    private static final int SHOWN_OF_UNCLOSED = 40;

    private final String text;
    private final Complaints complaints;
    private final List<Tag> tags = new ArrayList<>();

    private TagLexer(String text, Complaints complaints) {
        this.text = text;
        this.complaints = complaints;
    }

    /** The tags of {@code text} in their order; those that cannot be are told to {@code complaints} and left out. */
    static List<Tag> tags(String text, Complaints complaints) {
        TagLexer lexer = new TagLexer(text, complaints);
        int at = lexer.nextStart(0);
        while (at >= 0) {
            at = lexer.nextStart(lexer.read(at));
        }
        return lexer.tags;
    }

    /** Whether a tag begins at {@code at}. */
    static boolean startsAt(String text, int at) {
        return Stream.of("${", "[#", "[/#", "[@", "[/@").anyMatch(start -> text.startsWith(start, at));
    }

    private int nextStart(int from) {
        for (int at = from; at < text.length() - 1; at++) {
            if ((text.charAt(at) == '$' || text.charAt(at) == '[') && startsAt(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Reads the tag at {@code start} and tells where to go on. */
    private int read(int start) {
        if (text.startsWith("[#--", start) || text.startsWith("[#–", start)) {
            return readComment(start);
        }
        boolean value = text.charAt(start) == '$';
        boolean closing = text.startsWith("[/", start);
        int inside = start + (closing ? 3 : 2);
        TagInside content = TagInside.read(text, inside, value ? '}' : ']');
        if (content.unclosed().isPresent()) {
            int end = Math.min(content.end(), start + SHOWN_OF_UNCLOSED);
            complaints.about(content.unclosed().get(), start, end);
            if (!value) {
                holdPlace(Directive.of(closing, text.substring(inside, content.end())), start, end);
            }
            return inside;
        }
        String expression = value
                ? content.source()
                : Directive.of(closing, content.source()).rest();
        List<Complaint> objections = ExpressionRules.objections(content.bare(), expression);
        objections.forEach(objection -> complaints.about(objection, start, content.end()));
        Optional<String> source = ExpressionRules.cleared(content.source(), objections);
        Tag.State state = objections.isEmpty() ? Tag.State.SOUND : Tag.State.REFUSED;
        if (!value) {
            directive(start, content, source, state);
        } else if (source.isPresent()) {
            tags.add(Tag.sound(
                            start,
                            content.end(),
                            Tag.Kind.VALUE,
                            Optional.empty(),
                            "",
                            "${" + source.get() + "}",
                            text.substring(start, content.end()))
                    .in(state));
        }
        return content.end();
    }

    /** @param source of the inside as far as it may be read; none when nothing of it may */
    private void directive(int start, TagInside content, Optional<String> source, Tag.State state) {
        boolean closing = text.startsWith("[/", start);
        Directive directive = Directive.of(closing, source.orElse(content.source()));
        boolean call = text.startsWith("[@", start) || text.startsWith("[/@", start);
        Optional<Complaint> objection = call ? Optional.of(Directive.NONE) : directive.objection();
        if (source.isEmpty() || objection.isPresent()) {
            objection
                    .filter(complaint -> source.isPresent())
                    .ifPresent(complaint -> complaints.about(complaint, start, content.end()));
            if (!call) {
                holdPlace(directive, start, content.end());
            }
            return;
        }
        tags.add(Tag.sound(
                        start,
                        content.end(),
                        directive.kind(directive.name()),
                        directive.scopeMeant(),
                        directive.name(),
                        directive.source(),
                        text.substring(start, content.end()))
                .in(state));
    }

    /** A block of which an end is typed with a fault has its other end all the same. */
    private void holdPlace(Directive directive, int start, int end) {
        directive
                .meant()
                .filter(Directive::hasPartner)
                .ifPresent(name ->
                        tags.add(Tag.unread(start, end, directive.kind(name), name, text.substring(start, end))));
    }

    private int readComment(int start) {
        int end = nearest(endAfter("--]", start), endAfter("–]", start));
        if (end < 0) {
            complaints.about(Complaint.of(Remark.COMMENT_WITHOUT_END), start, text.length());
            return text.length();
        }
        tags.add(Tag.comment(start, end, text.substring(start, end)));
        return end;
    }

    private static int nearest(int one, int other) {
        return one < 0 || other < 0 ? Math.max(one, other) : Math.min(one, other);
    }

    private int endAfter(String closer, int start) {
        int found = text.indexOf(closer, start);
        return found < 0 ? -1 : found + closer.length();
    }
}

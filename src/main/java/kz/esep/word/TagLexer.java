package kz.esep.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Map<String, Tag.Kind> DIRECTIVES = Map.ofEntries(
            Map.entry("if", Tag.Kind.OPEN),
            Map.entry("list", Tag.Kind.OPEN),
            Map.entry("elseif", Tag.Kind.MIDDLE),
            Map.entry("else", Tag.Kind.MIDDLE),
            Map.entry("sep", Tag.Kind.MIDDLE),
            Map.entry("assign", Tag.Kind.SINGLE),
            Map.entry("merge", Tag.Kind.SINGLE),
            Map.entry("span", Tag.Kind.SINGLE),
            Map.entry("restart", Tag.Kind.SINGLE),
            Map.entry("continue", Tag.Kind.SINGLE),
            Map.entry(LanguageBlocks.TAG, Tag.Kind.SINGLE));

    private static final String OFFERED =
            "[#if], [#elseif], [#else], [#list], [#sep], [#assign], [#merge], [#span], [#restart], [#continue], [#lang]";

    private static final int SHOWN_OF_UNCLOSED = 40;

    private static final Pattern BLOCK = Pattern.compile("\\[#\\s*(?:\\w+\\.)?(list|if)\\b", Pattern.CASE_INSENSITIVE);

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
        int inside = start + (text.startsWith("[/", start) ? 3 : 2);
        TagInside content = TagInside.read(text, inside, value ? '}' : ']');
        if (content.unclosed().isPresent()) {
            int end = Math.min(text.length(), start + SHOWN_OF_UNCLOSED);
            complaints.about(content.unclosed().get(), start, end);
            unread(start, end);
            return inside;
        }
        String typed = text.substring(start, content.end());
        Optional<Complaint> objection = ExpressionRules.objection(content.bare());
        if (objection.isPresent()) {
            complaints.about(objection.get(), start, content.end());
            unread(start, content.end());
        } else if (value) {
            tags.add(new Tag(
                    start, content.end(), Tag.Kind.VALUE, Optional.empty(), "", "${" + content.source() + "}", typed));
        } else {
            directive(start, content, typed);
        }
        return content.end();
    }

    private void directive(int start, TagInside content, String typed) {
        boolean closing = typed.startsWith("[/");
        String source = content.source().strip();
        Optional<Scope> scope =
                Scope.of(source.substring(0, letters(source))).filter(found -> source.startsWith(".", letters(source)));
        String rest = scope.isPresent() ? source.substring(letters(source) + 1) : source;
        String name = rest.substring(0, letters(rest)).toLowerCase(Locale.ROOT);
        Tag.Kind kind = DIRECTIVES.get(name);
        if (kind == null || typed.startsWith("[@") || typed.startsWith("[/@")) {
            complaints.about(Complaint.of(Remark.DIRECTIVE).with("offered", OFFERED), start, content.end());
            return;
        }
        if (closing && kind == Tag.Kind.OPEN) {
            kind = Tag.Kind.CLOSE;
        }
        String prefix = closing ? "[/#" : "[#";
        String ftl = name.equals(LanguageBlocks.TAG) ? "" : prefix + name + rest.substring(name.length()) + "]";
        tags.add(new Tag(start, content.end(), kind, scope, name, ftl, typed));
    }

    /** A block that begins with a faulty tag has an end all the same. */
    private void unread(int start, int end) {
        Matcher begins = BLOCK.matcher(text).region(start, text.length());
        if (begins.lookingAt()) {
            tags.add(Tag.unread(start, end, begins.group(1).toLowerCase(Locale.ROOT), text.substring(start, end)));
        }
    }

    /** How many letters {@code text} begins with. */
    private static int letters(String text) {
        int count = 0;
        while (count < text.length() && Character.isLetter(text.charAt(count))) {
            count++;
        }
        return count;
    }

    private int readComment(int start) {
        int end = nearest(endAfter("--]", start), endAfter("–]", start));
        if (end < 0) {
            complaints.about(Complaint.of(Remark.COMMENT_WITHOUT_END), start, text.length());
            return text.length();
        }
        tags.add(new Tag(start, end, Tag.Kind.SINGLE, Optional.empty(), "comment", "", text.substring(start, end)));
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

package kz.esep.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lets FreeMarker read each tag alone, as its parser stops at the first error of a text. A tag is read within the
 * lists open around it, because {@code x?index} makes sense only where {@code x} runs through a list.
 */
final class SyntaxCheck {

    private final PartComplaints complaints;
    private final Deque<String> openLists = new ArrayDeque<>();

    private SyntaxCheck(PartComplaints complaints) {
        this.complaints = complaints;
    }

    static void check(List<Mark> marks, PartComplaints complaints) {
        SyntaxCheck check = new SyntaxCheck(complaints);
        marks.forEach(check::check);
    }

    private void check(Mark mark) {
        Tag tag = mark.tag();
        String before = openLists.stream().collect(Collectors.joining());
        var objection = FreeMarker.objection(before + completed(tag) + "[/#list]".repeat(openLists.size()));
        objection.ifPresent(text -> complaints.about(TemplateFault.Kind.SYNTAX, mark, text));
        if (tag.name().equals("list") && tag.kind() == Tag.Kind.OPEN) {
            openLists.addLast(objection.isPresent() ? "[#list [] as unread]" : tag.source());
        } else if (tag.name().equals("list")) {
            openLists.pollLast();
        }
    }

    /** The tag with the least around it that makes it whole. */
    private static String completed(Tag tag) {
        String source = tag.source();
        return switch (tag.name()) {
            case "if" -> tag.kind() == Tag.Kind.OPEN ? source + "[/#if]" : "[#if true]" + source;
            case "list" -> tag.kind() == Tag.Kind.OPEN ? source + "[/#list]" : "[#list [] as unread]" + source;
            case "else", "elseif" -> "[#if true]" + source + "[/#if]";
            case "sep" -> "[#list [] as unread]" + (source.startsWith("[/") ? "[#sep]" : "") + source + "[/#list]";
            case "merge", "span" -> source.startsWith("[/") ? source : "${" + tag.argument() + "}";
            case "restart", "continue" ->
                source.startsWith("[/") || !tag.argument().isEmpty() ? "${}" : "";
            default -> source;
        };
    }
}

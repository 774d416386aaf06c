package kz.esep.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.language.Bilingual;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;

/**
 * Lets FreeMarker read each tag alone, as its parser stops at the first error of a text. A tag is read within the
 * lists open around it, because {@code x?index} makes sense only where {@code x} runs through a list.
 */
final class SyntaxCheck {

    /** In place of a list of which nothing is known. */
    private static final String ANY_LIST = "[#list [] as unread]";

    private final PartComplaints complaints;
    private final Set<Mark> unread = new HashSet<>();
    private final Deque<String> openLists = new ArrayDeque<>();

    private SyntaxCheck(PartComplaints complaints) {
        this.complaints = complaints;
    }

    /** Those of {@code marks} that FreeMarker cannot read; they are told to {@code complaints}. */
    static Set<Mark> check(List<Mark> marks, PartComplaints complaints) {
        SyntaxCheck check = new SyntaxCheck(complaints);
        marks.forEach(check::check);
        return check.unread;
    }

    private void check(Mark mark) {
        Tag tag = mark.tag();
        boolean read = !tag.isUnread() && isRead(mark);
        if (!read) {
            unread.add(mark);
        }
        if (tag.name().equals("list") && tag.kind() == Tag.Kind.OPEN) {
            openLists.addLast(read ? tag.source() : ANY_LIST);
        } else if (tag.name().equals("list")) {
            openLists.pollLast();
        }
    }

    /** Whether FreeMarker understands the tag; if not, that is told. */
    private boolean isRead(Mark mark) {
        String before = openLists.stream().collect(Collectors.joining());
        String completed = completed(mark.tag());
        OptionalInt stop = FreeMarker.stop(before + completed + "[/#list]".repeat(openLists.size()));
        stop.ifPresent(at -> complaints.about(complaint(mark.tag(), at - before.length(), completed), mark));
        return stop.isEmpty();
    }

    /** @param stop where in {@code completed} FreeMarker stopped reading */
    private static Complaint complaint(Tag tag, int stop, String completed) {
        String inside = tag.isDirective() ? tag.argument() : tag.value();
        if (inside.isBlank()) {
            return Complaint.of(Remark.EMPTY);
        }
        int begin = completed.indexOf(inside);
        int from = stop - begin;
        return unreadable(begin < 0 || from < 0 || from >= inside.length() ? "" : inside.substring(from));
    }

    /** @param rest what stands where FreeMarker stopped reading; nothing when that is the end of the tag */
    static Complaint unreadable(String rest) {
        Bilingual place = rest.isBlank()
                ? new Bilingual("соңында бірдеңе жетіспейді", "в конце чего-то не хватает")
                : new Bilingual(
                        "«" + rest.strip() + "» дегеннен бастап оқылмайды",
                        "не читается начиная с «" + rest.strip() + "»");
        return Complaint.of(Remark.UNREADABLE).with("rest", place);
    }

    /** The tag with the least around it that makes it whole. */
    private static String completed(Tag tag) {
        String source = tag.source();
        return switch (tag.name()) {
            case "if" -> tag.kind() == Tag.Kind.OPEN ? source + "[/#if]" : "[#if true]" + source;
            case "list" -> tag.kind() == Tag.Kind.OPEN ? source + "[/#list]" : ANY_LIST + source;
            case "else", "elseif" -> "[#if true]" + source + "[/#if]";
            case "sep" -> ANY_LIST + (source.startsWith("[/") ? "[#sep]" : "") + source + "[/#list]";
            case "merge", "span" -> "${" + tag.argument() + "}";
            case "restart", "continue" -> tag.argument().isEmpty() ? "" : "${}";
            default -> source;
        };
    }
}

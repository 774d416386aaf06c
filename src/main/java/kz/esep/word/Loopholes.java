package kz.esep.word;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.function.FunctionCall;
import kz.esep.word.growth.RegularExpressions;

/**
 * Finds what would get round {@link ExpressionRules} in ways that depend on what stands before or around a name: FreeMarker's
 * own variables, which reach the program's functions and the clock, and searches that may not end.
 */
final class Loopholes {

    /** A full stop that begins a name: at the very beginning, behind a word or behind a list such as {@code 0..}. */
    private static final Pattern SPECIAL_VARIABLE =
            Pattern.compile("(?:^|(?<![\\p{L}_$@.]\\p{N}{0,9})(?:gte?|lte?|as|in|using)|\\.\\.)\\s*\\.\\s*[\\p{L}_]");

    private Loopholes() {}

    /** Tells those in {@code marks}, but for the tags nobody reads on. */
    static void check(List<Mark> marks, Set<Mark> unread, PartComplaints complaints) {
        marks.stream()
                .filter(mark -> !unread.contains(mark) && !mark.tag().source().isEmpty())
                .forEach(mark -> check(mark, complaints));
    }

    private static void check(Mark mark, PartComplaints complaints) {
        Tag tag = mark.tag();
        String inside = tag.isDirective() ? tag.argument() : tag.value();
        if (SPECIAL_VARIABLE.matcher(FunctionCall.withoutTexts(inside)).find()) {
            complaints.about(Complaint.of(Remark.DOT_NAME), mark);
        }
        RegularExpressions.in(tag.source())
                .ifPresent(name ->
                        complaints.about(Complaint.of(Remark.REGULAR_EXPRESSION).with("name", "?" + name), mark));
    }
}

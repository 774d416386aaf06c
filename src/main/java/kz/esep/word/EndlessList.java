package kz.esep.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Which list of a part is probably meant when a document becomes too large or is not ready in time. */
final class EndlessList {

    private EndlessList() {}

    /** The one around {@code column} of {@code ftl}, from 1; where there is none, the tag that stands there. */
    static Optional<Mark> around(FtlWriter.Ftl ftl, int column) {
        Deque<Mark> open = new ArrayDeque<>();
        for (Mark mark : ftl.markAt().headMap(column - 1, true).values()) {
            if (isList(mark)) {
                open.addLast(mark);
            } else if (mark.tag().name().equals("list") && mark.tag().kind() == Tag.Kind.CLOSE) {
                open.pollLast();
            }
        }
        return open.stream()
                .filter(EndlessList::isOfNumbers)
                .findFirst()
                .or(() -> Optional.ofNullable(open.peekLast()))
                .or(() -> ftl.find(column));
    }

    /** The one of {@code ftl} where nobody knows a place: its only list, or its only one of numbers. */
    static Optional<Mark> anywhere(FtlWriter.Ftl ftl) {
        List<Mark> lists = new ArrayList<>(ftl.markAt().values().stream()
                .filter(EndlessList::isList)
                .distinct()
                .toList());
        if (lists.size() > 1) {
            lists.removeIf(list -> !isOfNumbers(list));
        }
        return lists.size() == 1 ? Optional.of(lists.get(0)) : Optional.empty();
    }

    private static boolean isList(Mark mark) {
        return mark.tag().name().equals("list") && mark.tag().kind() == Tag.Kind.OPEN;
    }

    /** Data end; a list such as {@code 1..} or {@code 1..n} need not. */
    private static boolean isOfNumbers(Mark list) {
        return list.tag().argument().contains("..");
    }
}

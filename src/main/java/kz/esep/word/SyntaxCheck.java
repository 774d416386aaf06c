package kz.esep.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.language.Bilingual;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.function.FunctionCall;
import kz.esep.word.names.LookAlikes;

/**
 * Lets FreeMarker read all tags, and unless it understands them each one alone, as its parser stops at the first error of a
 * text. A tag is read within the lists open around it, because {@code x?index} makes sense only where {@code x} runs through
 * a list.
 */
final class SyntaxCheck {

    /** In place of a list of which nothing is known. */
    private static final String ANY_LIST = "[#list [] as unread]";

    /** A name with a comma in place of its full stop, which stands in no parentheses. */
    private static final Pattern COMMA = Pattern.compile(
            "^[^(\\[{]*?(?<![\\p{L}\\p{N}_.])[\\p{L}_][\\p{L}\\p{N}_.]*+\\s*+(?<comma>),\\s*[\\p{L}_][\\p{L}\\p{N}_.]*");

    private static final Pattern PATH = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*+");

    private static final Pattern WORD = Pattern.compile("\\s*([\\p{L}_]+)");

    /** Words that FreeMarker reads as signs. */
    private static final List<String> WORDS = List.of("as", "gt", "gte", "lt", "lte", "using");

    /** Tags that are whole only together with others. */
    private static final Set<String> OF_BLOCKS = Set.of("if", "else", "elseif", "list", "sep");

    private static final Pattern OF_LIST = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_]*)\\s*\\?\\s*"
            + "(index|counter|has_next|is_first|is_last|is_even_item|is_odd_item|item_parity|item_cycle)\\b.*");

    private final PartBlocks blocks;
    private final PartComplaints complaints;
    private final Set<Mark> unread = new HashSet<>();
    private final Deque<Mark> openLists = new ArrayDeque<>();
    private final List<NotOfList> notOfLists = new ArrayList<>();

    /** A tag that asks for the turn of what runs through no list here. */
    private record NotOfList(Mark mark, String name, String builtIn) {}

    private SyntaxCheck(PartBlocks blocks, NoteSurroundings around, PartComplaints complaints) {
        this.blocks = blocks;
        this.complaints = complaints;
        this.unread.addAll(around.unread());
        around.lists().forEach(openLists::push);
    }

    /**
     * Those of {@code marks} that FreeMarker cannot read; they are told to {@code complaints}.
     *
     * @param around what is known of the place where the text refers to them, if they are those of a note
     */
    static Set<Mark> check(List<Mark> marks, PartBlocks blocks, NoteSurroundings around, PartComplaints complaints) {
        SyntaxCheck check = new SyntaxCheck(blocks, around, complaints);
        if (check.areRead(marks)) {
            return Set.of();
        }
        marks.forEach(check::check);
        check.notOfLists.forEach(one -> complaints.about(
                Complaint.of(Remark.NOT_OF_LIST).with("name", one.name()).with("built_in", "?" + one.builtIn()),
                one.mark()));
        return check.unread;
    }

    private boolean areRead(List<Mark> marks) {
        StringBuilder tags = lists();
        for (Mark mark : marks) {
            Tag tag = mark.tag();
            if (tag.isUnread()) {
                return false;
            }
            tags.append(OF_BLOCKS.contains(tag.name()) ? tag.source() : completed(tag));
        }
        return FreeMarker.stop(tags + listEnds()).isEmpty();
    }

    /** The beginnings of the lists that are open. */
    private StringBuilder lists() {
        StringBuilder lists = new StringBuilder();
        openLists
                .descendingIterator()
                .forEachRemaining(list -> lists.append(
                        unread.contains(list) ? ANY_LIST : list.tag().source()));
        return lists;
    }

    private String listEnds() {
        return "[/#list]".repeat(openLists.size());
    }

    private void check(Mark mark) {
        Tag tag = mark.tag();
        if (tag.isUnread() || !isRead(mark)) {
            unread.add(mark);
        }
        if (tag.name().equals("list") && tag.kind() == Tag.Kind.OPEN) {
            openLists.push(mark);
        } else if (tag.name().equals("list")) {
            blocks.close(mark, openLists, list -> {});
            if (blocks.isLost(mark) && !notOfLists.isEmpty()) {
                String variable = notOfLists.get(notOfLists.size() - 1).name();
                notOfLists.removeIf(one -> one.name().equals(variable));
            }
        }
    }

    /** Whether FreeMarker understands the tag; if not, that is told. */
    private boolean isRead(Mark mark) {
        StringBuilder before = lists();
        String completed = completed(mark.tag());
        OptionalInt stop = FreeMarker.stop(before + completed + listEnds());
        if (stop.isPresent()) {
            Matcher ofList = OF_LIST.matcher(
                    completed.substring(Math.min(Math.max(0, stop.getAsInt() - before.length()), completed.length())));
            if (ofList.matches()) {
                notOfLists.add(new NotOfList(mark, ofList.group(1), ofList.group(2)));
            } else {
                complaints.about(complaint(mark.tag(), stop.getAsInt() - before.length(), completed), mark);
            }
        }
        return stop.isEmpty();
    }

    /** @param stop where in {@code completed} FreeMarker stopped reading */
    private static Complaint complaint(Tag tag, int stop, String completed) {
        String inside = tag.isDirective() ? tag.argument() : tag.value();
        if (inside.isBlank()) {
            return Complaint.of(Remark.EMPTY);
        }
        if (tag.name().equals("list")
                && tag.kind() == Tag.Kind.OPEN
                && PATH.matcher(inside).matches()) {
            return Complaint.of(Remark.LIST_WITHOUT_NAME).with("name", inside);
        }
        int begin = completed.indexOf(inside);
        int from = stop - begin;
        if (begin < 0 || from < 0 || from >= inside.length()) {
            return unreadable("");
        }
        String rest = inside.substring(from);
        Optional<Complaint> sign = SignsAsWords.complaint(inside.substring(0, from), rest);
        if (sign.isPresent()) {
            return sign.get();
        }
        Matcher comma = COMMA.matcher(FunctionCall.withoutTexts(inside));
        if (comma.find() && comma.start("comma") == from) {
            return Complaint.of(Remark.COMMA_IN_NAME).with("name", comma.group().replaceAll("\\s*,\\s*", "."));
        }
        Matcher word = WORD.matcher(rest);
        return (word.lookingAt()
                        ? LookAlikes.complaint(Remark.WORD_LOOKS_LIKE, word.group(1), WORDS)
                        : Optional.<Complaint>empty())
                .orElseGet(() -> unreadable(tag.typed().indexOf('>') < 0 ? rest : SignsAsWords.greaterAsTyped(rest)));
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

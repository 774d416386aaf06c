package kz.esep.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.language.Language;
import kz.esep.language.NearestName;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.markup.Element;

/**
 * Text of another language, {@code [#lang ru] … [/#lang]}: Word is told its language, and the functions in it answer in
 * it. The block says what its text is, not what is repeated or left out, so it may begin and end anywhere in one story
 * and vanishes when the template is compiled.
 */
final class LanguageBlocks {

    /** What authors call it. */
    static final String TAG = "lang";

    private static final Pattern OPENING =
            Pattern.compile("\\[#\\s*lang[\\s\u00A0]+[\"'«“”„‘’]?(\\p{L}+)[\"'»“”„‘’]?\\s*]");
    /** How an end begins that was typed with a fault. */
    private static final Pattern UNREAD_END = Pattern.compile("\\[#?\\s*(/|end)");

    private static final List<String> CODES = List.of(Language.KK.code(), Language.RU.code());

    private final Language own;
    private final Function<Element, Optional<Language>> around;
    private final PartComplaints complaints;
    private final Map<Element, Deque<Open>> open = new HashMap<>();

    /** By paragraph the languages that begin in it, from its first letter on. */
    private final Map<Element, List<Change>> changes = new HashMap<>();

    private record Open(Language language, Mark mark) {}

    private record Change(int start, int end, Optional<Language> language) {}

    /**
     * @param own the language of the template, in which nothing needs to be said
     * @param around the language of the text around a story, where a block says it
     */
    LanguageBlocks(Language own, Function<Element, Optional<Language>> around, PartComplaints complaints) {
        this.own = own;
        this.around = around;
        this.complaints = complaints;
    }

    /** The language at the place reached in {@code story}. */
    Language at(Element story) {
        return said(story).orElse(own);
    }

    /** The same as far as a block says it. */
    Optional<Language> said(Element story) {
        return current(story).or(() -> around.apply(story));
    }

    /** Takes note of {@code mark} if a block begins or ends with it. */
    void pass(Mark mark, Element story) {
        if (!mark.tag().name().equals(TAG)) {
            return;
        }
        Deque<Open> stack = open.computeIfAbsent(story, one -> new ArrayDeque<>());
        if (mark.tag().isUnread()) {
            if (UNREAD_END.matcher(mark.tag().typed()).lookingAt()) {
                stack.poll();
            } else {
                stack.push(new Open(own, mark));
            }
        } else if (!mark.tag().typed().startsWith("[/")) {
            language(mark).ifPresent(language -> stack.push(new Open(language, mark)));
        } else if (stack.poll() == null) {
            complaints.about(Complaint.of(Remark.NOTHING_TO_CLOSE).with("partner", "[#lang]"), mark);
        }
        changes.computeIfAbsent(mark.paragraph(), one -> new ArrayList<>())
                .add(new Change(mark.tag().start(), mark.tag().end(), said(story)));
    }

    /** Tells of the blocks that nothing has closed. */
    void end() {
        open.values()
                .forEach(left -> left.descendingIterator()
                        .forEachRemaining(one -> complaints.about(
                                Complaint.of(Remark.NOTHING_CLOSES).with("partner", "[/#lang]"), one.mark())));
    }

    /** Tells Word the language of all text in blocks; {@code stories} says to which story a paragraph belongs. */
    void mark(Element root, Function<Element, Element> stories) {
        Map<Element, Optional<Language>> reached = new HashMap<>();
        for (Element paragraph : WordXml.descendants(root, "p")) {
            Element story = stories.apply(paragraph);
            Optional<Language> before = reached.computeIfAbsent(story, around);
            List<Change> own = changes.getOrDefault(paragraph, List.of());
            mark(paragraph, before, own);
            reached.put(story, own.isEmpty() ? before : own.get(own.size() - 1).language());
        }
    }

    private static void mark(Element paragraph, Optional<Language> before, List<Change> changes) {
        if (before.isEmpty() && changes.isEmpty()) {
            return;
        }
        changes.forEach(change -> RunCuts.isolate(paragraph, change.start(), change.end()));
        for (ParagraphText.Piece piece : ParagraphText.of(paragraph).pieces()) {
            Optional<Language> language = before;
            for (Change change : changes) {
                if (change.start() <= piece.start()) {
                    language = change.language();
                }
            }
            language.ifPresent(one -> RunLanguage.set(piece.run(), one));
        }
    }

    private Optional<Language> language(Mark mark) {
        Matcher opening = OPENING.matcher(mark.tag().typed());
        String code = opening.matches() ? opening.group(1) : "";
        if (!CODES.contains(code)) {
            String near = NearestName.to(code, CODES).orElse(Language.RU.code());
            complaints.about(
                    Complaint.of(Remark.LANGUAGE_CODE).with("name", code).with("near", near), mark);
            return Optional.of(own);
        }
        return Optional.of(Language.of(code));
    }

    private Optional<Language> current(Element story) {
        return Optional.ofNullable(open.get(story)).map(Deque::peek).map(Open::language);
    }
}

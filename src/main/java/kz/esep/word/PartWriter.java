package kz.esep.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Takes one part as it is rendered and passes it on as UTF-8. What was written last is held back for a while, so that
 * {@link Guards} can look at it and take it back: a paragraph left blank, a table without rows.
 */
final class PartWriter extends Writer {

    private static final int FULL = 1 << 16;

    /** So much is never passed on: the end of what was written is looked at. */
    private static final int TAIL = 1 << 10;

    private final OutputStream target;
    private final RenderState state;
    private IntConsumer onDropped = letter -> {};
    private final PartRole part;
    private final PartMemory memory = new PartMemory();
    private final StringBuilder held = new StringBuilder(FULL + TAIL);

    /** Where in {@link #held} what might be taken back begins. */
    private final Deque<Integer> begins = new ArrayDeque<>();

    PartWriter(OutputStream target, RenderState state, PartRole part) {
        this.target = target;
        this.state = state;
        this.part = part;
    }

    PartRole part() {
        return part;
    }

    /** What the functions of this part keep from one call to the next. */
    PartMemory memory() {
        return memory;
    }

    RenderState state() {
        return state;
    }

    @Override
    public void write(char[] letters, int from, int count) throws IOException {
        held.append(letters, from, count);
        passOnIfFull(count);
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
        held.append(text, from, from + count);
        passOnIfFull(count);
    }

    @Override
    public void write(String text) throws IOException {
        held.append(text);
        passOnIfFull(text.length());
    }

    @Override
    public void write(int letter) throws IOException {
        held.append((char) letter);
        passOnIfFull(1);
    }

    private void passOnIfFull(int more) throws IOException {
        state.count(more);
        if (held.length() > FULL && begins.isEmpty()) {
            int paragraph = OpenParagraph.lastStart(held, held.length());
            boolean near = paragraph > held.length() - FULL;
            passOn(near ? Math.min(paragraph, held.length() - TAIL) : held.length() - TAIL);
        }
    }

    private void passOn(int count) throws IOException {
        int end = count > 0 && Character.isHighSurrogate(held.charAt(count - 1)) ? count - 1 : count;
        target.write(held.substring(0, end).getBytes(StandardCharsets.UTF_8));
        held.delete(0, end);
    }

    /** What was written last, back to the last {@code <}. */
    String lastTag() {
        int from = held.lastIndexOf("<");
        return from < 0 ? "" : held.substring(from);
    }

    /** Where {@link #dropped} tells what was left out of a value. */
    void onDropped(IntConsumer taker) {
        onDropped = taker;
    }

    /** A letter of a value was left out. */
    void dropped(char letter) {
        onDropped.accept(letter);
    }

    /** Closes the paragraph whose text is being written and opens one that looks the same; false where there is none. */
    boolean breakParagraph() {
        Optional<OpenParagraph> open = OpenParagraph.atEnd(held);
        open.ifPresent(paragraph -> paragraph.split(held));
        return open.isPresent();
    }

    /** From here on nothing is passed on until {@link #settle}. */
    void hold() {
        begins.push(held.length());
    }

    /** What was written since the last {@link #hold}. */
    CharSequence sinceHold() {
        return held.subSequence(begins.element(), held.length());
    }

    /** Lets what was written since the last {@link #hold} stand, or takes it back. */
    void settle(boolean stands) {
        int begin = begins.pop();
        if (!stands) {
            held.setLength(begin);
        }
    }

    /** Passes on what is left. */
    void finish() throws IOException {
        passOn(held.length());
    }

    /** What is held back stays so: FreeMarker asks for this at the end only. */
    @Override
    public void flush() {}

    @Override
    public void close() {}
}

package kz.esep.word;

import freemarker.core.Environment;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import kz.esep.word.fault.FaultPlace;

/**
 * Takes one part as it is rendered and passes it on as UTF-8. What was written last is held back for a while, so that
 * {@link Guards} can look at it and take it back: a paragraph left blank, a table without rows.
 */
final class PartWriter extends Writer {

    /** So many bytes are passed on at once as a rule. */
    private static final int PIECE = 1 << 14;

    /** An open paragraph of more bytes is passed on, too, and cannot be split any more. */
    private static final int LONGEST_PARAGRAPH = 1 << 17;

    /** So many bytes are never passed on: the end of what was written is looked at. */
    private static final int TAIL = 1 << 10;

    private final OutputStream target;
    private final RenderState state;
    private IntConsumer onDropped = letter -> {};
    private final PartRole part;
    private final ConstantText constants;
    private final PartMemory memory;
    private final HeldMarkup held;

    /** At what length of {@link #held} something is passed on. */
    private int full = PIECE;

    private final HeldBack back;
    private Supplier<Optional<FaultPlace>> place = Optional::empty;

    PartWriter(OutputStream target, RenderState state, PartRole part, ConstantText constants) {
        this(target, state, part, constants, new PartMemory(), PIECE + 4 * TAIL);
    }

    private PartWriter(
            OutputStream target,
            RenderState state,
            PartRole part,
            ConstantText constants,
            PartMemory memory,
            int room) {
        this.target = target;
        this.state = state;
        this.part = part;
        this.constants = constants;
        this.memory = memory;
        this.held = new HeldMarkup(room);
        this.back = new HeldBack(held);
    }

    /** Takes a note of the part {@code notes} while this text is rendered; all notes of that part have one {@code memory}. */
    PartWriter ofNote(OutputStream target, PartRole notes, PartMemory memory) {
        PartWriter note = new PartWriter(target, state, notes, constants, memory, TAIL);
        note.onLimit(place);
        note.onDropped(onDropped);
        return note;
    }

    /** The one into which this thread renders just now. */
    static PartWriter current() {
        return (PartWriter) Environment.getCurrentEnvironment().getOut();
    }

    PartRole part() {
        return part;
    }

    /** What the functions of this part keep from one call to the next. */
    PartMemory memory() {
        return memory;
    }

    /** What of this part might be taken back. */
    HeldBack back() {
        return back;
    }

    RenderState state() {
        return state;
    }

    /** FreeMarker writes constant text so: the number of a piece. */
    @Override
    public void write(char[] digits) throws IOException {
        byte[] encoded = constants.encoded(digits);
        held.append(encoded);
        passOnIfFull(encoded.length);
    }

    @Override
    public void write(char[] letters, int from, int count) throws IOException {
        write(String.valueOf(letters, from, count));
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
        held.append(text, from, count);
        passOnIfFull(count);
    }

    @Override
    public void write(String text) throws IOException {
        write(text, 0, text.length());
    }

    @Override
    public void write(int letter) throws IOException {
        write(String.valueOf((char) letter));
    }

    private void passOnIfFull(int more) throws IOException {
        state.count(more, place);
        if (held.length() <= full) {
            return;
        }
        if (!back.isSure()) {
            state.countHeld(held.length(), place);
            full = 2 * held.length();
        } else {
            int most = held.length() - TAIL;
            int paragraph = OpenParagraph.lastStart(held, held.length());
            boolean canBeSplit = paragraph >= 0 && paragraph > held.length() - LONGEST_PARAGRAPH;
            held.passOn(canBeSplit ? Math.min(paragraph, most) : most, target);
            full = held.length() + PIECE;
        }
    }

    /** What was written last, back to the last {@code <}. */
    String lastTag() {
        int from = held.lastIndexOf("<", held.length());
        return from < 0 ? "" : held.text(from, held.length());
    }

    /** Where it is asked at which tag a limit was met. */
    void onLimit(Supplier<Optional<FaultPlace>> whoKnows) {
        place = whoKnows;
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

    /** Passes on what is left. */
    void finish() throws IOException {
        held.passOn(held.length(), target);
    }

    /** What is held back stays so: FreeMarker asks for this at the end only. */
    @Override
    public void flush() {}

    @Override
    public void close() {}
}

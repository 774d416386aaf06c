package kz.esep.word;

import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Supplier;
import kz.esep.word.fault.FaultPlace;

/** Takes a chart with its titles, which is kept as a text until it is filled; within the limits of the document. */
final class TitleWriter extends StringWriter {

    private final ConstantText constants;
    private final RenderState state;
    private final Supplier<Optional<FaultPlace>> place;

    /**
     * @param constants what stands in the chart for all documents
     * @param place says at which tag a limit is met
     */
    TitleWriter(ConstantText constants, RenderState state, Supplier<Optional<FaultPlace>> place) {
        this.constants = constants;
        this.state = state;
        this.place = place;
    }

    @Override
    public void write(int letter) {
        super.write(letter);
        count(1);
    }

    /** FreeMarker writes constant text so: the number of a piece. */
    @Override
    public void write(char[] digits) {
        write(constants.text(digits));
    }

    @Override
    public void write(char[] letters, int from, int count) {
        super.write(letters, from, count);
        count(count);
    }

    @Override
    public void write(String text) {
        super.write(text);
        count(text.length());
    }

    @Override
    public void write(String text, int from, int count) {
        super.write(text, from, count);
        count(count);
    }

    private void count(int letters) {
        state.count(letters, place);
        state.countHeld(getBuffer().length(), place);
    }
}

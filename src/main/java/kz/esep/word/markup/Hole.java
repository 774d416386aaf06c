package kz.esep.word.markup;

/** The place where something is put in when the markup is written. */
public final class Hole extends Node {

    private final int number;

    /** @param number says what is put in */
    public Hole(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    @Override
    public Hole copy() {
        return new Hole(number);
    }
}

package kz.esep.word.growth;

/** An expression was stopped, for its thread was interrupted. */
public final class InterruptedExpression extends RuntimeException {

    @java.io.Serial
    private static final long serialVersionUID = 1L;

    InterruptedExpression() {
        super("The thread was interrupted while an expression was evaluated");
    }
}

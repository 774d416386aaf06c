package kz.esep.cli;

import java.io.PrintWriter;
import kz.esep.language.Language;

/**
 * Where a command speaks.
 *
 * @param out for what was asked
 * @param err for what went wrong
 * @param messages the sentences
 * @param isTerminal whether a person watches, so that a progress bar may be drawn over itself
 */
record Screen(PrintWriter out, PrintWriter err, Messages messages, boolean isTerminal) {

    /** Prints the sentence of {@code key}. */
    void say(String key, Object... facts) {
        out.println(messages.text(key, facts));
        out.flush();
    }

    /** Prints the sentence of {@code key} as what went wrong. */
    void complain(String key, Object... facts) {
        err.println(messages.text(key, facts));
        err.flush();
    }

    Language language() {
        return messages.language();
    }
}

package kz.esep.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Whether a person watches. */
final class Terminal {

    private Terminal() {}

    /** Since Java 22 there is a console object without a terminal too; it then says so itself. */
    @SuppressWarnings("SystemConsoleNull") // Java 17 answers null where there is none
    static boolean isPresent() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}

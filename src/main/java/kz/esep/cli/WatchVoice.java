package kz.esep.cli;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import kz.esep.watch.WatchEvent;

/** What the watch says: a sentence to a person at a terminal, a JSON object a line to whoever collects logs. */
final class WatchVoice {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Screen screen;
    private final Clock clock;

    WatchVoice(Screen screen, Clock clock) {
        this.screen = screen;
        this.clock = clock;
    }

    /** The sentence of {@code event} in the language of the screen. */
    String sentence(WatchEvent event) {
        String key = "watch." + event.kind().word();
        return switch (event.kind()) {
            case TROUBLE ->
                text(key, event.facts().getOrDefault(screen.language().code(), ""));
            case MONTH, ROUND_STARTED, ROUND_ENDED ->
                text(key + "." + event.values()[0], Arrays.copyOfRange(event.values(), 1, event.values().length));
            default -> text(key, event.values());
        };
    }

    private String text(String key, Object... facts) {
        return screen.messages().text(key, facts);
    }

    /** Says {@code event}, whose line in the log is {@code line}. */
    void say(WatchEvent event, String line) {
        screen.out().println(screen.isTerminal() ? LocalTime.now(clock).format(TIME) + " " + sentence(event) : line);
        screen.out().flush();
    }
}

package kz.esep.cli;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.esep.language.Language;
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
        if (event.kind() == WatchEvent.Kind.TROUBLE) {
            String what = screen.language() == Language.RU ? "ru" : "kk";
            return text(event, event.facts().getOrDefault(what, ""));
        }
        return text(event, event.values());
    }

    private String text(WatchEvent event, Object... facts) {
        return screen.messages().text("watch." + event.kind().word(), facts);
    }

    /** Says {@code event}, whose line in the log is {@code line}. */
    void say(WatchEvent event, String line) {
        screen.out().println(screen.isTerminal() ? LocalTime.now(clock).format(TIME) + " " + sentence(event) : line);
        screen.out().flush();
    }
}

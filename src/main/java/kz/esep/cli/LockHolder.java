package kz.esep.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.esep.lock.LockOwner;

/**
 * Who holds a folder, in words of the user.
 *
 * @param owner what is known of it
 */
record LockHolder(LockOwner owner) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss", Locale.ROOT);

    /** Machine, process, since when, and what it does; the time is told in the zone of the machine that reads it. */
    String in(Screen screen) {
        String work = screen.messages().text("lock.work." + owner.work());
        String since = owner.started().map(LockHolder::shown).orElse("?");
        return screen.messages().text("lock.holder", work, owner.host(), owner.process(), since);
    }

    private static String shown(Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }
}

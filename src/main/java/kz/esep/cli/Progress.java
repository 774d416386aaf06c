package kz.esep.cli;

import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicInteger;
import kz.esep.lock.LockOwner;
import kz.esep.pipeline.ReportingRun;

/** Shows how a run goes on: a bar on a terminal, now and then a plain line elsewhere. */
final class Progress implements ReportingRun.Listener {

    private static final int WIDTH = 30;

    private final Screen screen;
    private final AtomicInteger done = new AtomicInteger();

    Progress(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void read(String file, int all) {
        show(done.incrementAndGet(), all);
    }

    @Override
    public void writes(YearMonth month) {
        screen.say("run.writes", month);
    }

    @Override
    public void tookOver(LockOwner owner) {
        screen.say("run.tookover", new LockHolder(owner).in(screen));
    }

    private synchronized void show(int count, int all) {
        if (screen.isTerminal()) {
            int filled = WIDTH * count / all;
            String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
            screen.out().print("\r" + screen.messages().text("run.bar", bar, count, all));
            if (count == all) {
                screen.out().println();
            }
            screen.out().flush();
        } else if (count == all || count % 100 == 0) {
            screen.say("run.read", count, all);
        }
    }
}

package org.commonweave.command;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.commonweave.base.Words;

/// What the person who typed a command sees: lines, and how far it is. On a terminal that is one line that changes;
/// elsewhere, as in the log of a nightly job, a line each time a tenth is done.
final class Screen {

    private static final int WIDTH = 30;
    private static final int TENTHS = 10;
    private static final Duration BETWEEN_CHANGES = Duration.ofMillis(200);
    private static final String BACK_TO_AN_EMPTY_LINE = "\r\u001b[K";

    private final PrintWriter out;
    private final boolean isTerminal;
    private String task = "";
    private Instant begun = Instant.EPOCH;
    private Instant shown = Instant.EPOCH;
    private int tenths;
    private boolean isLineOpen;

    Screen(PrintWriter out, boolean isTerminal) {
        this.out = out;
        this.isTerminal = isTerminal;
    }

    static Screen of(PrintWriter out) {
        boolean isTerminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return new Screen(out, isTerminal);
    }

    void line(String text) {
        endProgress();
        out.println(text);
        out.flush();
    }

    /// Shows that so many of so many steps of a task are done.
    void progress(String name, int done, int total) {
        if (!name.equals(task)) {
            endProgress();
            task = name;
            begun = Instant.now();
            tenths = -1;
        }
        if (isTerminal) {
            change(done, total);
        } else {
            add(done, total);
        }
    }

    private void change(int done, int total) {
        Instant now = Instant.now();
        if (done < total && now.isBefore(shown.plus(BETWEEN_CHANGES))) {
            return;
        }
        shown = now;
        int filled = total == 0 ? WIDTH : (int) ((long) WIDTH * done / total);
        String bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
        out.print(BACK_TO_AN_EMPTY_LINE + Words.say("command.progress.bar", task, bar, done, total, rate(done, now)));
        out.flush();
        isLineOpen = true;
    }

    private long rate(int done, Instant now) {
        long millis = Math.max(1, Duration.between(begun, now).toMillis());
        return done * 1000L / millis;
    }

    private void add(int done, int total) {
        int reached = total == 0 ? TENTHS : (int) ((long) TENTHS * done / total);
        if (reached > tenths) {
            tenths = reached;
            out.println(Words.say("command.progress.line", task, done, total));
            out.flush();
        }
    }

    private void endProgress() {
        if (isLineOpen) {
            out.println();
            isLineOpen = false;
        }
        task = "";
    }
}

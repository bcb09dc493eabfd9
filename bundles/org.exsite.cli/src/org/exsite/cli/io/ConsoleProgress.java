package org.exsite.cli.io;

import java.io.PrintStream;

import org.exsite.cli.Messages;
import org.exsite.model.progress.Progress;

import picocli.CommandLine;

/**
 * Shows how far an operation is on a line of standard error that is written over and over, once it takes longer than
 * people wait without asking. Nothing is shown where standard error is no terminal: logs need no such lines.
 */
public final class ConsoleProgress implements Progress, AutoCloseable {

    private static final long PATIENCE = 2_000_000_000L;
    private static final long PAUSE = 200_000_000L;

    private final PrintStream err;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private String task = "";
    private long total;
    private long shown;
    private int width;

    /** Shows on a stream. */
    public ConsoleProgress(PrintStream err) {
        this(err, CommandLine.Help.Ansi.AUTO.enabled());
    }

    ConsoleProgress(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public synchronized void begin(String newTask, long newTotal) {
        task = newTask;
        total = newTotal;
    }

    @Override
    public synchronized void done(long units) {
        long now = System.nanoTime();
        if (terminal && now - start > PATIENCE && now - shown > PAUSE) {
            shown = now;
            show(total > 0 ? Messages.format("progress.percent", task, Math.min(100, units * 100 / total)) : task);
        }
    }

    @Override
    public boolean isCanceled() {
        return false;
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        if (width > 0) {
            show("");
            err.print('\r');
            err.flush();
            width = 0;
        }
    }

    private void show(String text) {
        err.print('\r' + text + " ".repeat(Math.max(0, width - text.length())));
        err.flush();
        width = text.length();
    }
}

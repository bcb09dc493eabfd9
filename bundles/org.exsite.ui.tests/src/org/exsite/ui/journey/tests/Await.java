package org.exsite.ui.journey.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.exsite.ui.markers.ProblemMarkers;

/** Lets the workbench go on until something has happened. Nothing here waits for a time to pass, but as a limit. */
public final class Await {

    private static final long LIMIT_MILLISECONDS = 60_000;
    private static final int WAKE_UP_MILLISECONDS = 20;

    private Await() {
    }

    /** Handles events until a condition holds. */
    public static void until(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + LIMIT_MILLISECONDS * 1_000_000;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("In vain waited until " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(WAKE_UP_MILLISECONDS, () -> { });
                display.sleep();
            }
        }
    }

    /** Waits until no file is being checked and no marker is being written, nor anything that could begin it. */
    public static void markers() {
        until("the markers are written", () -> {
            while (Display.getCurrent().readAndDispatch()) {
                continue;
            }
            return Job.getJobManager().find(ProblemMarkers.JOB_FAMILY).length == 0
                    && Job.getJobManager().find(org.eclipse.core.resources.ResourcesPlugin.FAMILY_AUTO_REFRESH).length == 0;
        });
    }

    /** When the dialog with a title opens, looks at it and presses a button of it. Returns at once. */
    public static void answer(String title, String button, java.util.function.Consumer<Shell> look) {
        Display display = Display.getCurrent();
        display.timerExec(WAKE_UP_MILLISECONDS, new Runnable() {

            private int attempts;

            @Override
            public void run() {
                Optional<Shell> dialog = Arrays.stream(display.getShells())
                        .filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
                if (dialog.isPresent()) {
                    try {
                        look.accept(dialog.get());
                    } finally {
                        press(dialog.get(), button);
                    }
                } else if (attempts++ < LIMIT_MILLISECONDS / WAKE_UP_MILLISECONDS) {
                    display.timerExec(WAKE_UP_MILLISECONDS, this);
                }
            }
        });
    }

    private static void press(Shell dialog, String text) {
        Widgets.all(dialog, Button.class).filter(button -> button.getText().replace("&", "").equals(text)).findFirst()
                .ifPresentOrElse(button -> button.notifyListeners(SWT.Selection, new Event()), dialog::close);
    }
}

package org.exsite.ui.progress.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.progress.PieceByPiece;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PieceByPieceTest {

    private final List<String> done = new ArrayList<>();
    private Shell owner;

    @BeforeEach
    void open() {
        owner = new Shell(Display.getCurrent(), SWT.NONE);
    }

    @AfterEach
    void close() {
        owner.dispose();
    }

    @Test
    void aTurnDoesManySmallPieces() {
        PieceByPiece work = pieces(3, () -> { });
        work.start();
        assertTrue(done.isEmpty(), "nothing is done before the events that wait");
        Await.until("all is done", () -> !work.isRunning());
        assertEquals(List.of("piece", "piece", "piece", "seen"), done);
    }

    @Test
    void eventsHaveTheirTurnBetweenLongPieces() {
        PieceByPiece work = pieces(2, PieceByPieceTest::takeLong);
        work.start();
        owner.getDisplay().asyncExec(() -> done.add("event"));
        Await.until("all is done", () -> !work.isRunning());
        assertEquals(List.of("piece", "seen", "event", "piece", "seen"), done);
    }

    @Test
    void workThatRunsIsNotStartedTwice() {
        PieceByPiece work = pieces(1, () -> { });
        work.start();
        work.start();
        Await.until("all is done", () -> !work.isRunning() && !owner.getDisplay().readAndDispatch());
        assertEquals(List.of("piece", "seen"), done);
    }

    @Test
    void nothingIsDoneForAControlThatIsGone() {
        pieces(1, () -> { }).start();
        owner.dispose();
        Await.until("nothing waits", () -> !Display.getCurrent().readAndDispatch());
        assertEquals(List.of(), done);
    }

    @Test
    void workWithAPieceThatFailsCanBeStartedAgain() {
        PieceByPiece work = pieces(1, () -> {
            if (done.size() == 1) {
                throw new IllegalStateException("the first time");
            }
        });
        work.start();
        Await.until("it fails", () -> !work.isRunning());
        work.start();
        Await.until("all is done", () -> !work.isRunning());
        assertEquals(List.of("piece", "piece", "seen"), done);
    }

    /** Longer than a turn takes. */
    private static void takeLong() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private PieceByPiece pieces(int count, Runnable each) {
        int[] made = new int[1];
        return new PieceByPiece(owner, () -> {
            made[0]++;
            done.add("piece");
            each.run();
            return made[0] < count;
        }, () -> done.add("seen"));
    }
}

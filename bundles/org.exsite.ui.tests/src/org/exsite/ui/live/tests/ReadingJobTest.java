package org.exsite.ui.live.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.live.ReadingJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingJobTest {

    private final List<String> told = new ArrayList<>();
    private Shell owner;
    private ReadingJob<String> job;

    @BeforeEach
    void makeTheJob() {
        owner = new Shell(Display.getCurrent(), SWT.NONE);
        job = new ReadingJob<>("Test", owner, told::add);
    }

    @AfterEach
    void close() {
        owner.dispose();
    }

    @Test
    void theAnswerIsToldInTheThreadOfTheUserInterface() {
        job.ask(canceled -> Display.findDisplay(Thread.currentThread()) == null ? "read elsewhere" : "read here", 0);
        Await.until("it is told", () -> !told.isEmpty());
        assertEquals(List.of("read elsewhere"), told);
    }

    @Test
    void aNewQuestionReplacesTheOneBefore() {
        askWhatTakesLong();
        job.ask(canceled -> "second", 0);
        Await.until("the second is told", () -> told.contains("second"));
        assertEquals(List.of("second"), told);
    }

    @Test
    void aReadingThatAnEditBreaksIsDoneAgain() {
        AtomicInteger attempts = new AtomicInteger();
        job.ask(canceled -> {
            if (attempts.incrementAndGet() == 1) {
                throw new ConcurrentModificationException();
            }
            return "read";
        }, 0);
        Await.until("it is told", () -> !told.isEmpty());
        assertEquals(2, attempts.get());
    }

    @Test
    void nothingIsToldOfAQuestionThatIsForgotten() {
        askWhatTakesLong();
        job.forget();
        awaitEnd();
        assertEquals(List.of(), told);
    }

    @Test
    void nobodyWantsTheAnswerWhenTheControlIsGone() {
        askWhatTakesLong();
        owner.dispose();
        awaitEnd();
        assertEquals(List.of(), told);
    }

    /** Asks for what is only ready when nobody wants it any longer, and waits until that is being worked out. */
    private void askWhatTakesLong() {
        CountDownLatch begun = new CountDownLatch(1);
        job.ask(canceled -> {
            begun.countDown();
            return untilUnwanted(canceled);
        }, 0);
        Await.until("it is being worked out", () -> begun.getCount() == 0);
    }

    private void awaitEnd() {
        Await.until("the job has ended", () -> job.getState() == Job.NONE && !Display.getCurrent().readAndDispatch());
    }

    private static String untilUnwanted(BooleanSupplier canceled) {
        while (!canceled.getAsBoolean()) {
            Thread.onSpinWait();
        }
        throw new CancellationException();
    }
}

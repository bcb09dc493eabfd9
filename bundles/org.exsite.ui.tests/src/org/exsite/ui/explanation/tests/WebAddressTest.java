package org.exsite.ui.explanation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.exsite.ui.explanation.WebAddress;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.junit.jupiter.api.Test;

/** Links that lead out of the program. */
class WebAddressTest {

    private static final String ADDRESS = "https://exsite.example/articles?q=300535&page=1";

    private final Shell shell = Desk.page().getWorkbenchWindow().getShell();

    @Test
    void anAddressIsGivenToTheProgramForIt() {
        List<String> launched = new ArrayList<>();
        WebAddress.open(shell, ADDRESS, launched::add);
        assertEquals(List.of(ADDRESS), launched);
    }

    @Test
    void whereNoProgramCanBeStartedTheAddressIsShownAndCanBeCopied() {
        Await.Answer answer = Await.answer("Open Address", "Copy Address", dialog ->
                assertTrue(Widgets.all(dialog, Text.class).anyMatch(text -> text.getText().equals(ADDRESS))));
        WebAddress.open(shell, ADDRESS, address -> false);
        answer.check();

        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            assertEquals(ADDRESS, clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }
}

package org.exsite.ui.wizards.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.wizards.ExportFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of exports on a page of a wizard. */
class ExportFilesTest {

    private static final Path NORTH = Path.of("exports", "north.csv");
    private static final Path SOUTH = Path.of("exports", "south.csv");
    private static final Path EAST = Path.of("exports", "east.ldif");

    private Shell shell;
    private ExportFiles exports;
    private org.eclipse.swt.widgets.List list;
    private Button remove;
    private int changes;

    @BeforeEach
    void make() {
        shell = new Shell();
        shell.setLayout(new GridLayout(3, false));
        exports = new ExportFiles(shell, 3, List.of(NORTH, SOUTH, EAST), () -> changes++);
        list = Widgets.all(shell, org.eclipse.swt.widgets.List.class).findFirst().orElseThrow();
        remove = Widgets.all(shell, Button.class).filter(button -> button.getText().contains("Remove")).findFirst()
                .orElseThrow();
    }

    @AfterEach
    void dispose() {
        shell.dispose();
    }

    private void select(int... indices) {
        list.setSelection(indices);
        list.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void theFilesThatAreProposedAreInTheList() {
        assertEquals(List.of(NORTH, SOUTH, EAST), exports.files());
        assertArrayEquals(new String[] {NORTH.toString(), SOUTH.toString(), EAST.toString()}, list.getItems());
        assertFalse(remove.isEnabled());
        assertEquals(0, changes);
    }

    @Test
    void theSelectedFilesAreRemovedWithTheButton() {
        select(0, 2);
        assertTrue(remove.isEnabled());
        remove.notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of(SOUTH), exports.files());
        assertArrayEquals(new String[] {SOUTH.toString()}, list.getItems());
        assertFalse(remove.isEnabled());
        assertEquals(1, changes);
    }

    @Test
    void theSelectedFileIsRemovedWithTheKey() {
        select(1);
        Event key = new Event();
        key.keyCode = SWT.DEL;
        list.notifyListeners(SWT.KeyDown, key);
        assertEquals(List.of(NORTH, EAST), exports.files());
        assertEquals(1, changes);
    }
}

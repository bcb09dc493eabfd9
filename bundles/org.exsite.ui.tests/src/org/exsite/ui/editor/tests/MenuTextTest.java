package org.exsite.ui.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.exsite.ui.editor.MenuText;
import org.junit.jupiter.api.Test;

/** A line of a menu fits on the display. */
class MenuTextTest {

    @Test
    void ofALongTextTheMiddleIsLeftOut() {
        String text = MenuText.of("The address " + "d".repeat(1024) + " of Quill, Lewis is too long.");
        assertTrue(text.startsWith("The address ddd"), text);
        assertTrue(text.contains("d\u2026d"), text);
        assertTrue(text.endsWith(" of Quill, Lewis is too long."), text);
        assertEquals(141, text.length());
    }

    @Test
    void aTextThatFitsIsLeftAlone() {
        assertEquals("d".repeat(141), MenuText.of("d".repeat(141)));
    }
}

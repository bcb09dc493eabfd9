package org.exsite.app;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/**
 * Takes the dark theme where the desktop is dark. The platform does so by itself for desktop themes that it knows as dark
 * ones by their names. High contrast with light letters is not among them, and in the light theme nobody could read those.
 */
public final class DarkDesktop {

    private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

    /** The key of the theme that is taken where nobody has chosen one in the preferences. */
    private static final String THEME = "cssTheme"; //$NON-NLS-1$

    private DarkDesktop() {
    }

    /** Takes the dark theme if the desktop is dark, as long as no window is open and the theme has not been looked for. */
    static void follow(Display display, IEclipseContext application) {
        if (isDark(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND), display.getSystemColor(SWT.COLOR_LIST_FOREGROUND))) {
            application.set(THEME, DARK_THEME);
        }
    }

    /** Tells whether text is lighter than what is behind it. */
    public static boolean isDark(Color background, Color text) {
        return brightness(background) < brightness(text);
    }

    /** Returns how bright a colour looks, up to 255000: people see green best and blue least. */
    private static int brightness(Color colour) {
        return 299 * colour.getRed() + 587 * colour.getGreen() + 114 * colour.getBlue();
    }
}

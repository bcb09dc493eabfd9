package org.exsite.app.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;

/**
 * Shows the help of what has the focus. On Windows and macOS the key does so by itself; GTK asks for help on Shift+F1
 * alone, and people press F1.
 */
public final class ContextHelpHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        for (Control place = Display.getCurrent().getFocusControl(); place != null; place = place.getParent()) {
            if (place.isListening(SWT.Help)) {
                place.notifyListeners(SWT.Help, new Event());
                return null;
            }
        }
        PlatformUI.getWorkbench().getHelpSystem().displayHelp();
        return null;
    }
}

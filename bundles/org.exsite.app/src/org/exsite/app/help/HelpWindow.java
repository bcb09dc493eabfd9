package org.exsite.app.help;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISharedImages;

/** The user guide beside a dialog: while one is open, nobody could use the view. It closes with the dialog. */
final class HelpWindow extends Window {

    private static final Point SIZE = new Point(820, 560);
    private static HelpWindow open;

    private HelpPane pane;

    private HelpWindow(Shell dialog) {
        super(dialog);
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    /** Shows a page beside a dialog. */
    static void show(Shell dialog, String href) {
        if (open == null || open.getShell() == null || open.getShell().isDisposed()
                || open.getShell() != dialog && open.getShell().getParent() != dialog) {
            open = new HelpWindow(dialog);
            open.open();
        }
        open.pane.show(href);
        open.getShell().setActive();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Help_window);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        ToolBarManager tools = new ToolBarManager(SWT.FLAT);
        tools.add(HelpView.action(Messages.Help_back, ISharedImages.IMG_TOOL_BACK, () -> pane.back()));
        tools.add(HelpView.action(Messages.Help_forward, ISharedImages.IMG_TOOL_FORWARD, () -> pane.forward()));
        tools.createControl(area);
        area.addDisposeListener(event -> tools.dispose());
        pane = new HelpPane(area);
        // without a hint it would be as wide as its longest line
        GridDataFactory.fillDefaults().grab(true, true).hint(SIZE.x / 2, SIZE.y / 2).applyTo(pane.control());
        return area;
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }
}

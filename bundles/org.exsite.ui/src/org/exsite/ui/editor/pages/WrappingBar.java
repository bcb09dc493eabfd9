package org.exsite.ui.editor.pages;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A row of controls above a table, which goes on in a second row rather than cut off what has no room. */
public final class WrappingBar {

    private WrappingBar() {
    }

    /** Makes a bar that spans columns of a grid. */
    public static Composite create(FormToolkit toolkit, Composite parent, int columns) {
        Composite bar = toolkit.createComposite(parent);
        RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(5).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(bar);
        return bar;
    }

    /** Gives a control of a bar a width in pixels at 96 dpi, more where its text needs it. */
    public static void width(Control control, int least) {
        control.setLayoutData(new RowData(Math.max(least, control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT));
    }
}

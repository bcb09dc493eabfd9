package org.exsite.ui.routing;

import java.util.OptionalInt;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.Routing;
import org.exsite.routing.trace.TraceRequest;
import org.exsite.ui.diagram.TopologyPage;
import org.exsite.ui.editor.OrganizationEditor;

/** Asks for an address, a sender and a size, and shows the way that a message would take. */
final class TracePane {

    private final OrganizationEditor editor;
    private final FormToolkit toolkit;
    private final Composite pane;
    private final Text to;
    private final Text from;
    private final Text size;
    private final Button button;
    private final Label problem;
    private final TraceTree tree;
    private Routing routing;
    private WhatIf whatIf = WhatIf.NOTHING;

    TracePane(Composite parent, OrganizationEditor editor, FormToolkit toolkit) {
        this.editor = editor;
        this.toolkit = toolkit;
        pane = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(7).margins(0, 4).applyTo(pane);
        to = field(Messages.Trace_to, Messages.Trace_toHint, SWT.DEFAULT);
        from = field(Messages.Trace_from, Messages.Trace_fromHint, SWT.DEFAULT);
        size = field(Messages.Trace_size, "", 60); //$NON-NLS-1$
        button = toolkit.createButton(pane, Messages.Trace_run, SWT.PUSH);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run()));
        button.setEnabled(false);
        problem = toolkit.createLabel(pane, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).span(7, 1).exclude(true).applyTo(problem);
        tree = new TraceTree(pane);
        GridDataFactory.fillDefaults().grab(true, true).span(7, 1).hint(500, 100).applyTo(tree.viewer().getTree());
        tree.viewer().addDoubleClickListener(event -> reveal());
        addMenu();
    }

    private void addMenu() {
        Tree control = tree.viewer().getTree();
        Menu menu = new Menu(control);
        MenuItem show = new MenuItem(menu, SWT.PUSH);
        show.setText(Messages.Trace_diagram);
        show.addListener(SWT.Selection, event -> TopologyPage.highlight(editor, Places.find(editor, tree.names())));
        menu.addListener(SWT.Show, event -> show.setEnabled(!tree.names().isEmpty()));
        control.setMenu(menu);
    }

    Control control() {
        return pane;
    }

    private Text field(String label, String hint, int width) {
        toolkit.createLabel(pane, label);
        Text text = toolkit.createText(pane, "", SWT.BORDER); //$NON-NLS-1$
        text.setMessage(hint);
        text.setToolTipText(hint.isEmpty() ? null : hint);
        text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> run()));
        GridDataFactory.fillDefaults().grab(width == SWT.DEFAULT, false).align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    /** Takes over the routing by which messages are followed from now on. */
    void use(Routing next, WhatIf supposed) {
        routing = next;
        whatIf = supposed;
        button.setEnabled(true);
    }

    /** Follows a message to an address. */
    void trace(String address) {
        to.setText(address);
        run();
    }

    private void run() {
        if (routing == null || to.getText().isBlank()) {
            return;
        }
        tree.clear();
        try {
            TraceRequest request = new TraceRequest(to.getText().strip(), TraceRequest.to("").from(), kilobytes(), //$NON-NLS-1$
                    whatIf.down(), TraceRequest.to("").time(), TraceRequest.DEFAULT_BRANCHES); //$NON-NLS-1$
            if (!from.getText().isBlank()) {
                request = request.from(DistinguishedName.parse(from.getText().strip()));
            }
            say(null);
            new TraceJob(editor.getOrganization(), routing, request, this::done).schedule();
        } catch (IllegalArgumentException e) {
            say(e instanceof NumberFormatException ? Messages.bind(Messages.Trace_number, size.getText())
                    : e.getLocalizedMessage());
        }
    }

    private OptionalInt kilobytes() {
        return size.getText().isBlank() ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseUnsignedInt(size.getText().strip()));
    }

    private void done(TraceJob.Answer answer) {
        pane.getDisplay().asyncExec(() -> {
            if (!pane.isDisposed()) {
                say(answer.problem());
                if (answer.trace() != null) {
                    tree.show(answer.trace());
                }
            }
        });
    }

    private void say(String text) {
        problem.setText(text == null ? "" : text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        GridDataFactory.fillDefaults().grab(true, false).span(7, 1).exclude(text == null).applyTo(problem);
        problem.setVisible(text != null);
        pane.layout(true, true);
    }

    private void reveal() {
        TraceTree.Line line = tree.selected();
        if (line != null && line.object() != null) {
            Places.reveal(editor, line.object());
        }
    }
}

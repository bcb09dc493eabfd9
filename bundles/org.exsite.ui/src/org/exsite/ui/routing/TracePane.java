package org.exsite.ui.routing;

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
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.Routing;
import org.exsite.routing.trace.TraceRequest;
import org.exsite.ui.diagram.TopologyPage;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.live.ReadingJob;

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
    private final Recipients recipients = new Recipients();
    private final ReadingJob<TraceAnswer> job;
    private Routing routing;
    private DistinguishedName site;
    /** Whether a trace was asked for before the routing was there. */
    private boolean wanted;
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
        job = new ReadingJob<>(Messages.Trace_run.replace("&", ""), pane, this::done); //$NON-NLS-1$ //$NON-NLS-2$
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

    /**
     * Takes over the routing by which messages are followed from now on.
     *
     * @param shown the site where messages begin if nobody says where, or {@code null}
     */
    void use(Routing next, WhatIf supposed, DistinguishedName shown) {
        routing = next;
        whatIf = supposed;
        site = shown;
        button.setEnabled(true);
        if (wanted) {
            run();
        }
    }

    /** Says that the organization has changed. */
    void changed() {
        recipients.changed();
    }

    /** Follows a message to an address. */
    void trace(String address) {
        to.setText(address);
        run();
    }

    /** Follows a message from a sender, or asks where it goes to. */
    void traceFrom(String sender) {
        from.setText(sender);
        to.setFocus();
        run();
    }

    /** Asks for an address. */
    void ask() {
        to.setFocus();
        to.selectAll();
    }

    private void run() {
        wanted = routing == null;
        if (wanted || to.getText().isBlank()) {
            return;
        }
        tree.clear();
        try {
            TraceRequest request = TraceRequest.to(to.getText().strip()).down(whatIf.down());
            if (!size.getText().isBlank()) {
                request = request.size(Integer.parseUnsignedInt(size.getText().strip()));
            }
            say(null);
            follow(editor.getOrganization(), request, origin());
        } catch (NumberFormatException e) {
            say(Messages.bind(Messages.Trace_number, size.getText()));
        }
    }

    private String origin() {
        return from.getText().isBlank() && site != null ? site.toString() : from.getText().strip();
    }

    private void follow(Organization organization, TraceRequest request, String origin) {
        Routing now = routing;
        job.setName(Messages.bind(Messages.Job_trace, request.to()));
        job.ask(unwanted -> TraceAnswer.of(organization, now, request, origin, recipients), 0);
    }

    private void done(TraceAnswer answer) {
        say(answer.problem());
        if (answer.trace() != null) {
            tree.show(answer.trace());
        }
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

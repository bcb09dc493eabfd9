package org.exsite.ui.routing;


import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.address.AddressSpaceCost;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.routing.Routing;
import org.exsite.routing.network.SiteNode;
import org.exsite.routing.table.Hop;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.pages.EditorPage;
import org.exsite.ui.editor.pages.WrappingBar;
import org.exsite.ui.live.ReadingJob;

/**
 * The page that shows the routing table of a site as a calculation on a server would build it, lets somebody suppose that
 * connectors are down or have other costs, and follows messages.
 */
public final class RoutingPage extends EditorPage {

    /** The id of the page. */
    public static final String ID = "org.exsite.ui.editor.organization.routing"; //$NON-NLS-1$

    /** How long to wait after an edit, because another one may follow, in milliseconds. */
    private static final long DELAY = 400;
    private static final int[] WEIGHTS = {60, 40};
    private static final int SITE = 160;
    private static final int FILTER = 200;

    private final OrganizationEditor editor;
    private final Runnable modelListener = this::modelChanged;
    private ReadingJob<RoutingResult> job;
    private Combo site;
    private Text filter;
    private Label summary;
    private Button leftOut;
    private Button compare;
    private Button reset;
    private EntryTree tree;
    private TracePane trace;
    private WhatIf whatIf = WhatIf.NOTHING;
    private RoutingResult shown;
    private Routing last;
    private boolean stale = true;

    /** Makes the page. */
    public RoutingPage(OrganizationEditor editor) {
        super(editor, ID, Messages.Page_tab, Messages.Page_title, "org.exsite.help.routing"); //$NON-NLS-1$
        this.editor = editor;
    }

    @Override
    protected List<Runnable> pieces(Composite body, FormToolkit toolkit) {
        job = new ReadingJob<>(Messages.Job_routing, body, this::show);
        GridLayoutFactory.swtDefaults().applyTo(body);
        SashForm sash = new SashForm(body, SWT.VERTICAL | SWT.SMOOTH);
        toolkit.adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 300).applyTo(sash);
        Composite top = toolkit.createComposite(sash);
        GridLayoutFactory.fillDefaults().applyTo(top);
        return List.of(() -> createBar(toolkit, top), () -> createTable(top), () -> {
            trace = new TracePane(sash, editor, toolkit);
            sash.setWeights(WEIGHTS);
            editor.addModelListener(modelListener);
        });
    }

    private void createBar(FormToolkit toolkit, Composite top) {
        Composite bar = WrappingBar.create(toolkit, top, 1);
        toolkit.createLabel(bar, Messages.Page_site);
        site = new Combo(bar, SWT.READ_ONLY);
        site.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed(0)));
        WrappingBar.width(site, SITE);
        filter = toolkit.createText(bar, "", SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER); //$NON-NLS-1$
        filter.setMessage(Messages.Page_filter);
        filter.addModifyListener(event -> tree.filter(filter.getText()));
        WrappingBar.width(filter, FILTER);
        leftOut = button(toolkit, bar, Messages.Page_leftOut, Messages.Page_leftOutTip, this::showLeftOut);
        compare = button(toolkit, bar, Messages.Page_compare, Messages.Page_compareTip, () -> shown.table().ifPresent(
                new Comparison(editor.getSite().getShell())::open));
        reset = button(toolkit, bar, Messages.Page_reset, Messages.Page_resetTip, () -> suppose(WhatIf.NOTHING));
        summary = toolkit.createLabel(bar, ""); //$NON-NLS-1$
    }

    private void createTable(Composite top) {
        tree = new EntryTree(top);
        GridDataFactory.fillDefaults().grab(true, true).hint(500, 120).applyTo(tree.viewer().getTree());
        tree.viewer().addDoubleClickListener(event -> reveal());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
        tree.viewer().getTree().addDisposeListener(event -> menu.dispose());
    }

    private static Button button(FormToolkit toolkit, Composite parent, String label, String tip, Runnable work) {
        Button button = toolkit.createButton(parent, label, SWT.PUSH);
        button.setToolTipText(tip);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
        button.setEnabled(false);
        return button;
    }

    private void showLeftOut() {
        new ListDialog(editor.getSite().getShell(), Messages.LeftOut_title,
                Messages.bind(Messages.LeftOut_message, shown.site().value()),
                List.of(new ListDialog.Column(Messages.LeftOut_connector, 200),
                        new ListDialog.Column(Messages.LeftOut_reason, 520),
                        new ListDialog.Column(Messages.Column_article, 90)),
                shown.ignored().stream().map(space -> List.of(space.connector().value(), space.text(),
                        space.reason().article())).toList()).open();
    }

    @Override
    protected void shown() {
        if (stale) {
            changed(0);
        }
    }

    @Override
    public void find() {
        whenMade(() -> {
            filter.setFocus();
            filter.selectAll();
        });
    }

    @Override
    public void setFocus() {
        if (isMade()) {
            tree.viewer().getTree().setFocus();
        }
    }

    @Override
    public void dispose() {
        editor.removeModelListener(modelListener);
        super.dispose();
    }

    /** Opens the page of an editor. */
    public static RoutingPage open(OrganizationEditor editor) {
        return (RoutingPage) editor.setActivePage(ID);
    }

    /** Asks for the address that a message goes to. */
    public void askForAddress() {
        whenMade(() -> trace.ask());
    }

    /** Follows a message to an address. */
    public void traceTo(String address) {
        whenMade(() -> trace.trace(address));
    }

    /** Follows messages from a sender to the address that was asked about, or asks for one. */
    public void traceFrom(DistinguishedName sender) {
        whenMade(() -> trace.traceFrom(sender.toString()));
    }

    /** Supposes that a connector or server is down that was up, or the other way round. */
    public void toggle(DistinguishedName name) {
        suppose(whatIf.toggle(name));
    }

    /** Tells whether a connector or server is supposed to be down. */
    public boolean isDown(DistinguishedName name) {
        return whatIf.down().contains(name);
    }

    private void modelChanged() {
        trace.changed();
        changed(DELAY);
    }

    private void changed(long delay) {
        stale = true;
        if (isShown() && editor.getOrganization() != null) {
            stale = false;
            Organization organization = editor.getOrganization();
            WhatIf supposed = whatIf;
            DistinguishedName wanted = chosen();
            job.ask(canceled -> RoutingResult.of(routing(organization), supposed, wanted), delay);
        }
    }

    /** Used by the job alone. Of a routing that could not be brought up to date nothing is known. */
    private Routing routing(Organization organization) {
        Routing before = last;
        last = null;
        last = before == null ? Routing.of(organization) : before.after(organization);
        return last;
    }

    /** Returns the site that was chosen; before one was, the site of what is selected, or {@code null}. */
    private DistinguishedName chosen() {
        int index = site.getSelectionIndex();
        return shown != null && index >= 0 ? sites().get(index).name()
                : editor.getSelection().objects().stream().filter(DirectoryObject.class::isInstance)
                        .map(DirectoryObject.class::cast).flatMap(object -> Sites.siteOf(object).stream()).findFirst()
                        .map(DirectoryObject::getDistinguishedName).orElse(null);
    }

    private List<SiteNode> sites() {
        return shown.routing().network().sites();
    }

    private void show(RoutingResult result) {
        shown = result;
        site.setItems(sites().stream().map(SiteNode::label).toArray(String[]::new));
        for (int i = 0; i < sites().size(); i++) {
            if (sites().get(i).name().equals(result.site())) {
                site.select(i);
            }
        }
        tree.show(result.rows());
        long changes = result.rows().stream().filter(row -> row.change() != null).count();
        summary.setText(whatIf.isNothing()
                ? Messages.bind(Messages.Page_summary, result.rows().size(), result.ignored().size())
                : Messages.bind(Messages.Page_supposed, changes));
        summary.requestLayout();
        reset.setEnabled(!whatIf.isNothing());
        leftOut.setEnabled(!result.ignored().isEmpty());
        compare.setEnabled(result.table().isPresent());
        trace.use(whatIf.costsOnly().apply(result.routing()), whatIf, result.site());
    }

    private void suppose(WhatIf next) {
        whatIf = next;
        changed(0);
    }

    private void fill(IMenuManager menu) {
        EntryRow row = tree.selected();
        if (row != null && row.route() != null) {
            menu.add(action(Messages.Action_open, this::reveal));
            for (Hop hop : row.route().hops()) {
                menu.add(action(Messages.bind(Messages.Action_down, hop.label()), () -> toggle(hop.connector())));
                menu.add(action(Messages.bind(Messages.Action_cost, hop.label()), () -> askCost(hop)));
            }
            RouteServers.of(shown.routing().network(), row.route()).stream().filter(server -> !isDown(server))
                    .forEach(server -> menu.add(action(Messages.bind(Messages.Action_serverDown, server.value()),
                            () -> toggle(server))));
        }
        whatIf.down().stream().sorted().forEach(name -> menu.add(action(Messages.bind(Messages.Action_up, name.value()),
                () -> toggle(name))));
    }

    private void askCost(Hop hop) {
        InputDialog dialog = new InputDialog(editor.getSite().getShell(), Messages.Cost_title,
                Messages.bind(Messages.Cost_message, hop.label()), "", text -> //$NON-NLS-1$
                text.matches("\\d{1,3}") && Integer.parseInt(text) <= AddressSpaceCost.MOST ? null : Messages.Cost_wrong); //$NON-NLS-1$
        if (dialog.open() == Window.OK) {
            suppose(whatIf.withCost(hop.connector(), Integer.parseInt(dialog.getValue())));
        }
    }

    private void reveal() {
        EntryRow row = tree.selected();
        if (row != null && row.connector() != null) {
            Places.reveal(editor, row.connector());
        }
    }

    private static Action action(String label, Runnable work) {
        return new Action(label.replace("@", "@@")) { //$NON-NLS-1$ //$NON-NLS-2$
            @Override
            public void run() {
                work.run();
            }
        };
    }
}

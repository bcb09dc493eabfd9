package org.exsite.ui.servers;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.widgets.Display;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.lists.ListColumn;
import org.exsite.ui.editor.lists.ListPage;
import org.exsite.ui.editor.lists.ListTexts;

/**
 * The page that lists the servers of all sites with their roles and parts, and beside them shows the tabs of the one that
 * is selected.
 */
public final class ServersPage extends ListPage {

    /** The id of the page. */
    public static final String ID = "org.exsite.ui.editor.organization.servers"; //$NON-NLS-1$

    /** How long to wait after an edit, because another one may follow, in milliseconds. */
    private static final long DELAY = 400;

    private final OrganizationEditor editor;
    private final Display display = Display.getCurrent();
    private final MailboxCounts counts = new MailboxCounts(this::counted);
    private final Runnable listener = this::modelChanged;
    private ServerRoles roles;
    private Organization known;

    /** Makes the page. */
    public ServersPage(OrganizationEditor editor) {
        super(editor, ID, new ListTexts(Messages.Page_tab, Messages.Page_filterTip, Messages.Page_count,
                Messages.Page_countOf, "org.exsite.help.servers"), new ServerContent()); //$NON-NLS-1$
        this.editor = editor;
        editor.addModelListener(listener);
    }

    @Override
    protected List<ListColumn> columns() {
        return new ServerColumns(this::roles, counts::of).all();
    }

    @Override
    public void dispose() {
        editor.removeModelListener(listener);
        counts.cancel();
        super.dispose();
    }

    @Override
    protected void refresh() {
        if (isShown() && known == null && editor.getOrganization() != null) {
            known = editor.getOrganization();
            roles = ServerRoles.of(known);
            counts.count(known, 0);
        }
        super.refresh();
    }

    private void modelChanged() {
        roles = null;
        known = null;
        if (isShown() && editor.getOrganization() != null) {
            known = editor.getOrganization();
            counts.count(known, DELAY);
            refreshColumns();
        }
    }

    private Set<ServerRole> roles(Server server) {
        if (roles == null) {
            roles = ServerRoles.of(editor.getOrganization());
        }
        return roles.of(server);
    }

    private void counted() {
        if (!display.isDisposed()) {
            display.asyncExec(this::refreshColumns);
        }
    }
}

package org.exsite.ui.servers;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.lists.ListColumn;
import org.exsite.ui.editor.lists.ListPage;
import org.exsite.ui.editor.lists.ListTexts;
import org.exsite.ui.live.ReadingJob;

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
    private final Runnable listener = this::modelChanged;
    private ReadingJob<MailboxCounts> job;
    private MailboxCounts counts;
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
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        job = new ReadingJob<>(Messages.Job_count, getPartControl(), this::counted);
    }

    @Override
    protected List<ListColumn> columns() {
        return new ServerColumns(this::roles, this::mailboxes).all();
    }

    @Override
    public void dispose() {
        editor.removeModelListener(listener);
        super.dispose();
    }

    @Override
    protected void refresh() {
        if (isShown() && known == null && editor.getOrganization() != null) {
            known = editor.getOrganization();
            roles = ServerRoles.of(known);
            count(known, 0);
        }
        super.refresh();
    }

    private void modelChanged() {
        roles = null;
        known = null;
        if (isShown() && editor.getOrganization() != null) {
            known = editor.getOrganization();
            count(known, DELAY);
            refreshColumns();
        }
    }

    private Set<ServerRole> roles(Server server) {
        if (roles == null) {
            roles = ServerRoles.of(editor.getOrganization());
        }
        return roles.of(server);
    }

    private void count(Organization organization, long delay) {
        job.ask(unwanted -> MailboxCounts.of(organization, unwanted), delay);
    }

    private void counted(MailboxCounts next) {
        counts = next;
        refreshColumns();
    }

    private int mailboxes(Server server) {
        return counts == null ? -1 : counts.of(server);
    }
}

package org.exsite.ui.connectors;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.Connector;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.query.Sites;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.lists.ListColumn;
import org.exsite.ui.editor.lists.ListContent;
import org.exsite.ui.editor.lists.ListPage;

/** The page that lists the connectors of all sites, and beside them shows the tabs of the one that is selected. */
public final class ConnectorsPage extends ListPage {

    /** The id of the page. */
    public static final String ID = "org.exsite.ui.editor.organization.connectors"; //$NON-NLS-1$

    /** Makes the page. */
    public ConnectorsPage(OrganizationEditor editor) {
        super(editor, ID, Messages.Page_tab, new Connectors());
    }

    @Override
    protected List<ListColumn> columns() {
        return ConnectorColumn.all();
    }

    @Override
    protected String filterTip() {
        return Messages.Table_filterTip;
    }

    @Override
    protected String count(int shown, int all) {
        return shown == all ? Messages.bind(Messages.Page_count, all) : Messages.bind(Messages.Page_countOf, shown, all);
    }

    @Override
    protected String helpContext() {
        return "org.exsite.help.connectors"; //$NON-NLS-1$
    }

    private static final class Connectors implements ListContent {

        @Override
        public List<? extends DirectoryObject> roots(Organization organization) {
            return Sites.sites(organization).stream().flatMap(site -> Sites.connectors(site).stream()).toList();
        }

        @Override
        public boolean shows(EObject object) {
            return object instanceof Connector;
        }
    }
}

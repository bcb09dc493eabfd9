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
import org.exsite.ui.editor.lists.ListTexts;

/** The page that lists the connectors of all sites, and beside them shows the tabs of the one that is selected. */
public final class ConnectorsPage extends ListPage {

    /** The id of the page. */
    public static final String ID = "org.exsite.ui.editor.organization.connectors"; //$NON-NLS-1$

    /** Makes the page. */
    public ConnectorsPage(OrganizationEditor editor) {
        super(editor, ID, new ListTexts(Messages.Page_tab, Messages.Table_filterTip, Messages.Page_count,
                Messages.Page_countOf, "org.exsite.help.connectors"), new Connectors()); //$NON-NLS-1$
    }

    @Override
    protected List<ListColumn> columns() {
        return ConnectorColumn.all();
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

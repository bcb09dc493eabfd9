package org.exsite.ui.sites;

import java.util.List;

import org.exsite.model.DirectoryObject;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.lists.ListColumn;
import org.exsite.ui.editor.lists.ListPage;
import org.exsite.ui.editor.lists.ListTexts;

/**
 * The page that lists the configuration of all sites: addressing, settings of agents, stores and directory, protocols.
 * Beside them it shows the tabs of what is selected.
 */
public final class SiteConfigurationPage extends ListPage {

    /** The id of the page. */
    public static final String ID = "org.exsite.ui.editor.organization.sites"; //$NON-NLS-1$

    /** Makes the page. */
    public SiteConfigurationPage(OrganizationEditor editor) {
        super(editor, ID, new ListTexts(Messages.Page_tab, Messages.Page_filterTip, Messages.Page_count,
                Messages.Page_countOf, "org.exsite.help.sites"), new SiteContent()); //$NON-NLS-1$
    }

    @Override
    protected List<ListColumn> columns() {
        return SiteColumns.all();
    }

    @Override
    protected int levels() {
        return 2;
    }

    /** What is looked for most is how a site makes addresses. */
    @Override
    protected DirectoryObject initial(DirectoryObject first) {
        return first instanceof Site site ? Sites.addressing(site).map(DirectoryObject.class::cast).orElse(first) : first;
    }
}

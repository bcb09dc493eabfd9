package org.exsite.ui.sites;

import java.util.List;

import org.exsite.model.DirectoryObject;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.lists.ListColumn;
import org.exsite.ui.editor.lists.ListPage;

/**
 * The page that lists the configuration of all sites: addressing, settings of agents, stores and directory, protocols.
 * Beside them it shows the tabs of what is selected.
 */
public final class SiteConfigurationPage extends ListPage {

    /** The id of the page. */
    public static final String ID = "org.exsite.ui.editor.organization.sites"; //$NON-NLS-1$

    /** Makes the page. */
    public SiteConfigurationPage(OrganizationEditor editor) {
        super(editor, ID, Messages.Page_tab, new SiteContent());
    }

    @Override
    protected List<ListColumn> columns() {
        return SiteColumns.all();
    }

    @Override
    protected String filterTip() {
        return Messages.Page_filterTip;
    }

    @Override
    protected String count(int shown, int all) {
        return shown == all ? Messages.bind(Messages.Page_count, all) : Messages.bind(Messages.Page_countOf, shown, all);
    }

    @Override
    protected String helpContext() {
        return "org.exsite.help.sites"; //$NON-NLS-1$
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

package org.exsite.ui.editor;

import java.util.List;

import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.exsite.ui.changes.PendingChangesPage;
import org.exsite.ui.connectors.ConnectorsPage;
import org.exsite.ui.diagram.TopologyPage;
import org.exsite.ui.editor.pages.OverviewPage;
import org.exsite.ui.outline.OrganizationOutline;
import org.exsite.ui.properties.ModelPropertySheet;
import org.exsite.ui.recipients.RecipientsPage;
import org.exsite.ui.routing.RoutingPage;
import org.exsite.ui.servers.ServersPage;
import org.exsite.ui.sites.SiteConfigurationPage;

/** The pages that follow the first one, and the pages that views show for the editor. */
final class EditorPages {

    private EditorPages() {
    }

    /** Returns the pages after the first one, in their order. */
    static List<IFormPage> following(OrganizationEditor editor) {
        return List.of(new OverviewPage(editor), new TopologyPage(editor), new RecipientsPage(editor),
                new SiteConfigurationPage(editor), new ServersPage(editor), new ConnectorsPage(editor),
                new RoutingPage(editor), new PendingChangesPage(editor));
    }

    /** Returns the page of the Outline or the Properties view, or {@code null} for other types. */
    static <T> T ofView(OrganizationEditor editor, Class<T> type) {
        return type == IContentOutlinePage.class ? type.cast(new OrganizationOutline(editor))
                : type == IPropertySheetPage.class ? type.cast(new ModelPropertySheet(editor)) : null;
    }
}

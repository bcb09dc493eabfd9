package org.exsite.rules.exchange.sites;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicFolder;
import org.exsite.model.Server;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * A folder of the Event Service belongs to a server that does not exist, or is there twice for one server, after
 * the server was removed with the service running (Q187523).
 */
public final class EventFolderLeftOver extends ExchangeRule<PublicFolder> {

    public EventFolderLeftOver() {
        super(RuleTexts.of(EventFolderLeftOver.class).describe("event-folder-left-over", Severity.WARNING, "Q187523"),
                ExsitePackage.Literals.PUBLIC_FOLDER,
                new DeleteObject(EventFolderLeftOver.class, "delete-event-folder"));
    }

    @Override
    protected void inspect(PublicFolder folder, RuleContext context) {
        String name = EventFolders.server(folder);
        if (name == null) {
            return;
        }
        List<EObject> servers = Instances.all(context, ExsitePackage.Literals.SERVER);
        boolean orphan = !servers.isEmpty() && servers.stream().noneMatch(server -> name.equalsIgnoreCase(
                ((Server) server).getName()));
        if (orphan || context.lookup(EventFolders.INDEX, name).size() > 1) {
            context.reportAs(Severity.WARNING, orphan ? "" : "twice", folder, null, null, Labels.of(folder),
                    name.toUpperCase(Locale.ROOT));
        }
    }
}

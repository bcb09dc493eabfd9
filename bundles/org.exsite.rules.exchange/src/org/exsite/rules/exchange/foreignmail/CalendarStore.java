package org.exsite.rules.exchange.foreignmail;

import org.exsite.model.CalendarConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.Server;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetElsewhere;
import org.exsite.rules.exchange.common.Versions;
import org.exsite.rules.exchange.index.Directory;

/**
 * The Calendar Connector needs the public folders of its own server, but the server has none, or its private store uses
 * those of another (Q199042).
 */
public final class CalendarStore extends ExchangeRule<CalendarConnector> {

    public CalendarStore() {
        super(RuleTexts.of(CalendarStore.class).describe("calendar-connector-without-own-store", Severity.ERROR,
                "Q199042"), ExsitePackage.Literals.CALENDAR_CONNECTOR,
                new SetElsewhere(CalendarStore.class, "use-own-public-store", CalendarStore::store,
                        ExsitePackage.Literals.PRIVATE_INFORMATION_STORE__PUBLIC_FOLDER_SERVER, CalendarStore::own));
    }

    @Override
    protected void inspect(CalendarConnector connector, RuleContext context) {
        PrivateInformationStore store = store(connector, context);
        if (store != null && store.getPublicFolderServer() != null) {
            DistinguishedName own = own(store);
            if (context.find(Directory.BY_NAME, own) == null) {
                context.reportAs(Severity.ERROR, "none", connector, null, null, Labels.of(connector),
                        store.getDistinguishedName().parent().value());
            } else if (!store.getPublicFolderServer().equals(own)) {
                context.report(connector, null, Labels.of(connector),
                        store.getPublicFolderServer().parent().value());
            }
        }
    }

    private static PrivateInformationStore store(Finding finding, RuleContext context) {
        return store((CalendarConnector) finding.object(), context);
    }

    private static DistinguishedName own(Finding finding, RuleContext context) {
        DistinguishedName own = own(store(finding, context));
        return Directory.find(context, own) == null ? null : own;
    }

    private static PrivateInformationStore store(CalendarConnector connector, RuleContext context) {
        Server server = Versions.server(connector, context);
        return server != null && Directory.find(context, server.getDistinguishedName().child("Microsoft Private MDB"))
                instanceof PrivateInformationStore store ? store : null;
    }

    private static DistinguishedName own(PrivateInformationStore store) {
        return store.getDistinguishedName().parent().child("Microsoft Public MDB");
    }
}

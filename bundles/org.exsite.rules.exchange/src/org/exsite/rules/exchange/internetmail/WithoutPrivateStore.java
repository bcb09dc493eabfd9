package org.exsite.rules.exchange.internetmail;

import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Server;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.Versions;
import org.exsite.rules.exchange.index.Directory;
import org.exsite.rules.exchange.index.Instances;

/**
 * The server of an Internet Mail Service has no private information store, and the service does not start
 * (Q157042, Q163243).
 */
public final class WithoutPrivateStore extends ExchangeRule<InternetMailService> {

    public WithoutPrivateStore() {
        super(RuleTexts.of(WithoutPrivateStore.class).describe("ims-server-without-private-store", Severity.ERROR,
                "Q157042", "Q163243"), ExsitePackage.Literals.INTERNET_MAIL_SERVICE);
    }

    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        Server server = Versions.server(service, context);
        if (server != null && Directory.isMissing(context, server.getDistinguishedName().child("Microsoft Private MDB"))
                && Instances.inSiteOf(context, service, ExsitePackage.Literals.PRIVATE_INFORMATION_STORE).stream()
                        .noneMatch(store -> context.container(store, Server.class) == server)) {
            context.report(service, null, Labels.of(service), Labels.of(server));
        }
    }
}

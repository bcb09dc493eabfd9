package org.exsite.rules.exchange.customrecipients;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.CcMailConnector;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.AddValues;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * A recipient of cc:Mail lies behind the postoffice that the connector talks to, and has no address there, so that
 * replies to its replies come back (Q171214).
 */
public final class CcMailRouter extends ExchangeRule<CustomRecipient> {

    private static final String AT = " at ";

    public CcMailRouter() {
        super(RuleTexts.of(CcMailRouter.class).describe("cc-mail-router-address-missing", Severity.WARNING, "Q171214"),
                ExsitePackage.Literals.CUSTOM_RECIPIENT,
                new AddValues(CcMailRouter.class, "add-router-address",
                        ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, (finding, context) -> List.of(
                                ProxyAddress.secondary(ProxyAddress.CCMAIL, (String) finding.value()))));
    }

    @Override
    protected void inspect(CustomRecipient custom, RuleContext context) {
        String name = routed(custom, context);
        if (name != null) {
            context.reportValue(custom, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, name, Labels.of(custom), name);
        }
    }

    /** Returns the address that the recipient lacks, or {@code null}. */
    private static String routed(CustomRecipient custom, RuleContext context) {
        ProxyAddress target = custom.getTargetAddress();
        int at = target == null || !target.isType(ProxyAddress.CCMAIL) ? -1 : target.value().lastIndexOf(AT);
        if (at < 0) {
            return null;
        }
        List<EObject> connectors = Instances.inSiteOf(context, custom, ExsitePackage.Literals.CC_MAIL_CONNECTOR);
        String office = connectors.size() == 1 ? ((CcMailConnector) connectors.getFirst()).getPostOfficeName() : null;
        if (office == null || office.equalsIgnoreCase(target.value().substring(at + AT.length()).strip())) {
            return null;
        }
        String address = target.value().substring(0, at) + AT + office;
        return custom.getProxyAddresses().stream().anyMatch(proxy -> proxy.isType(ProxyAddress.CCMAIL)
                && proxy.value().equalsIgnoreCase(address)) ? null : address;
    }
}

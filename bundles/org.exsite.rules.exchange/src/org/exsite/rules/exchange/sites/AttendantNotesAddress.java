package org.exsite.rules.exchange.sites;

import java.util.List;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Server;
import org.exsite.model.SystemAttendant;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/**
 * The Notes address of a System Attendant is not well-formed, so that link monitors over the Notes connector get
 * two reports (Q199757).
 */
public final class AttendantNotesAddress extends ExchangeRule<SystemAttendant> {

    public AttendantNotesAddress() {
        super(RuleTexts.of(AttendantNotesAddress.class).describe("system-attendant-notes-address", Severity.WARNING,
                "Q199757"), ExsitePackage.Literals.SYSTEM_ATTENDANT,
                new SetValue(AttendantNotesAddress.class, "remove-spaces", null, AttendantNotesAddress::corrected));
    }

    @Override
    protected void inspect(SystemAttendant attendant, RuleContext context) {
        for (ProxyAddress address : attendant.getProxyAddresses()) {
            if (address.isType("NOTES") && isMalformed(address.value())) {
                Server server = context.container(attendant, Server.class);
                context.reportValue(attendant, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, address,
                        server == null ? Labels.of(attendant) : Labels.of(server), address.value());
            }
        }
    }

    private static boolean isMalformed(String value) {
        return !value.equals(plain(value));
    }

    private static String plain(String value) {
        return value.strip().replaceAll("\\s+", " ").replaceAll(" ?([/@]) ?", "$1");
    }

    private static List<ProxyAddress> corrected(Finding finding, RuleContext context) {
        return ((SystemAttendant) finding.object()).getProxyAddresses().stream().map(address ->
                address.equals(finding.value()) ? ProxyAddress.of(address.type() + ':' + plain(address.value())) : address)
                .toList();
    }
}

package org.exsite.rules.exchange.x400;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.model.NetworkAddressType;
import org.exsite.model.Server;
import org.exsite.model.X400Connector;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.Versions;

/**
 * Reaches the other MTA by the IP address of its server instead of a name (Q306959), if that is among the network
 * addresses of the server.
 */
final class UseIpAddress extends ExchangeFix {

    private static final Pattern IP = Pattern.compile("(?i)ncacn_ip_tcp:(\\d{1,3}(?:\\.\\d{1,3}){3})");

    UseIpAddress() {
        super("use-ip-address");
        askFirst();
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return address(finding, context).isPresent();
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        CompoundCommand command = new CompoundCommand();
        command.append(SetCommand.create(domain, finding.object(), ExsitePackage.Literals.STACK_ADDRESS__NETWORK_ADDRESS,
                address(finding, context).orElseThrow()));
        command.append(SetCommand.create(domain, finding.object(),
                ExsitePackage.Literals.STACK_ADDRESS__NETWORK_ADDRESS_TYPE, NetworkAddressType.IP_ADDRESS));
        return command;
    }

    private static Optional<String> address(Finding finding, RuleContext context) {
        X400Connector other = Peers.of((X400Connector) finding.object(), context);
        Server server = other == null ? null : Versions.server(other, context);
        return server == null ? Optional.empty() : server.getNetworkAddresses().stream().map(IP::matcher)
                .filter(Matcher::matches).map(matcher -> matcher.group(1)).findFirst();
    }
}

package org.exsite.diagram.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.diagram.DiagramMessages;
import org.exsite.model.AddressSpace;
import org.exsite.model.DeliveryMechanism;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.SmtpAcceptance;
import org.exsite.model.TransferMode;
import org.exsite.model.X400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;
import org.exsite.model.schema.Schema;

/** Makes connectors that lead out of the organization. */
public final class OutsideLinks {

    private static final Map<EClass, String> ADDRESSES = addresses();

    /** The classes of connectors that lead to other mail systems, in the order in which they are offered. */
    public static final List<EClass> TYPES = List.copyOf(ADDRESSES.keySet());

    private OutsideLinks() {
    }

    /** Says why a site cannot have a connector, or nothing if it can. */
    public static Optional<String> problem(SiteLinks.End from) {
        return from.bridgehead().isPresent() ? Optional.empty()
                : Optional.of(DiagramMessages.format("connect.noServer", ObjectLabels.of(from.site())));
    }

    /** Says why a site cannot have a connector of a class, which may need a transport stack, or nothing if it can. */
    public static Optional<String> problem(SiteLinks.End from, EClass type) {
        return problem(from).or(() -> SiteLinks.stack(from, type));
    }

    /** Returns a command that makes a connector of a class in a site, as one step. */
    public static Command connect(EditingDomain domain, SiteLinks.End from, EClass type) {
        if (problem(from).isPresent()) {
            return UnexecutableCommand.INSTANCE;
        }
        CompoundCommand command = new CompoundCommand(DiagramMessages.format("connect.outside",
                ObjectLabels.ofClass(type), ObjectLabels.of(from.site())));
        command.append(NewConnectors.add(domain, connector(from, type), from.site()));
        return command;
    }

    /** Returns a connector of a class for a site, which it is not in yet. There must be no {@link #problem}. */
    public static Gateway connector(SiteLinks.End from, EClass type) {
        Bridgehead home = from.bridgehead().orElseThrow();
        Gateway gateway = (Gateway) EcoreUtil.create(type);
        gateway.setDeliveryMechanism(DeliveryMechanism.RETRIEVAL_QUEUE);
        gateway.setCanPreserveDNs(Boolean.FALSE);
        Homes.move(gateway, home);
        takeAll(gateway);
        if (gateway instanceof InternetMailService internet) {
            internet(internet, from);
        }
        String kind = Schema.of(type).namePrefix().orElse(ObjectLabels.ofClass(type)).strip();
        return NewConnectors.name(gateway, from.site(), kind + " (" + home.server().getName() + ')');
    }

    /**
     * Returns an X.400 connector of a class to a system that is not Exchange, for a site which it is not in yet. It has
     * no address space and no address of the other end.
     *
     * @param remote the name of the agent at the other end
     */
    public static X400Connector x400(SiteLinks.End from, EClass type, String remote) {
        X400Connector connector = (X400Connector) EcoreUtil.create(type);
        X400Settings.init(connector);
        connector.setEncapsulationMethod(0);
        connector.getDeliverableContentTypes().clear();
        connector.setRemoteMTAName(remote);
        Homes.move(connector, from.bridgehead().orElseThrow());
        return NewConnectors.name(connector, from.site(), ObjectLabels.ofClass(type) + " (" + remote + ')');
    }

    /** Returns the type of addresses that connectors of a class serve, if it is a known one. */
    public static Optional<String> addressType(EClass type) {
        return Optional.ofNullable(ADDRESSES.get(type));
    }

    /** The types of addresses that the connectors serve. */
    private static Map<EClass, String> addresses() {
        Map<EClass, String> types = new LinkedHashMap<>();
        types.put(ExsitePackage.Literals.INTERNET_MAIL_SERVICE, ProxyAddress.SMTP);
        types.put(ExsitePackage.Literals.MS_MAIL_CONNECTOR, "MS");
        types.put(ExsitePackage.Literals.CC_MAIL_CONNECTOR, "CCMAIL");
        types.put(ExsitePackage.Literals.NOTES_CONNECTOR, "NOTES");
        types.put(ExsitePackage.Literals.GROUP_WISE_CONNECTOR, "GWISE");
        types.put(ExsitePackage.Literals.PROFS_CONNECTOR, "PROFS");
        types.put(ExsitePackage.Literals.SNADS_CONNECTOR, "SNADS");
        return types;
    }

    /** A connector without an address space gets no mail. */
    private static void takeAll(Gateway gateway) {
        String type = ADDRESSES.get(gateway.eClass());
        gateway.setExtensionName(type == null ? Schema.of(gateway.eClass()).extension().orElse(null) : type);
        if (type == null) {
            return;
        }
        AddressSpace everything = ExsiteFactory.eINSTANCE.createAddressSpace();
        everything.setType(type);
        everything.setAddress("*");
        everything.setCost(1);
        gateway.getAddressSpaces().add(everything);
    }

    /**
     * As its wizard sets it up; the mailbox of the administrator has an X.400 address, or it would not start (Q300535).
     */
    private static void internet(InternetMailService service, SiteLinks.End from) {
        service.setAddressType(ProxyAddress.SMTP);
        service.setTransferMode(TransferMode.BOTH);
        service.setAcceptConnections(SmtpAcceptance.ANY_HOST);
        administrator(from).ifPresent(mailbox -> service.setAdministratorMailbox(DistinguishedNames.of(mailbox)));
    }

    private static Optional<Recipient> administrator(SiteLinks.End from) {
        List<Recipient> able = Sites.recipients(from.site()).filter(Mailbox.class::isInstance)
                .filter(recipient -> recipient.getProxyAddresses().stream()
                        .anyMatch(address -> address.isType(ProxyAddress.X400))).toList();
        return able.stream().filter(recipient -> "Administrator".equalsIgnoreCase(recipient.getName())).findFirst();
    }
}

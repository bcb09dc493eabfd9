package org.exsite.ui.create;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.AddressSpace;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Sites;

/**
 * Asks where a new connector leads: to a site of the organization, which gets a connector as well, or, for X.400, to
 * another system.
 */
final class LinkPage extends FieldPage {

    private final EClass type;
    private final Site site;
    private final boolean x400;
    private ObjectChoice server;
    private ObjectChoice other;
    private ObjectChoice remote;
    private Text cost;
    private Text address;
    private Text ownAddress;
    private Button both;
    private Text agent;
    private Text password;

    LinkPage(EClass type, Site site) {
        super("link", ObjectLabels.ofClass(type), Messages.Link_description); //$NON-NLS-1$
        this.type = type;
        this.site = site;
        x400 = ExsitePackage.Literals.X400_CONNECTOR.isSuperTypeOf(type);
    }

    @Override
    protected void createFields() {
        List<Site> others = Sites.sites((Organization) EcoreUtil.getRootContainer(site)).stream()
                .filter(candidate -> candidate != site).toList();
        server = object(Messages.Link_anyServerField, null, true, () -> List.copyOf(Sites.servers(site)));
        other = object(x400 ? Messages.Link_siteOrElseField : Messages.Link_siteField,
                others.size() == 1 && !x400 ? others.getFirst() : null, x400, () -> List.copyOf(others));
        remote = object(Messages.Link_remoteField, null, true,
                () -> other.get() == null ? List.of() : List.copyOf(Sites.servers((Site) other.get())));
        cost = type == ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR ? null
                : text(Messages.Spaces_costField, "1"); //$NON-NLS-1$
        if (x400) {
            boolean dialled = type == ExsitePackage.Literals.DYNAMIC_RAS_CONNECTOR;
            address = text(dialled ? Messages.Link_phoneField : Messages.Link_addressField, ""); //$NON-NLS-1$
            ownAddress = text(dialled ? Messages.Link_ownPhoneField : Messages.Link_ownAddressField, ""); //$NON-NLS-1$
            agent = text(Messages.Link_agentField, ""); //$NON-NLS-1$
            password = text(Messages.Link_passwordField, ""); //$NON-NLS-1$
        }
        both = button(SWT.CHECK, Messages.Link_both, true);
        note(x400 ? Messages.Link_noteX400 : Messages.Link_note);
    }

    @Override
    protected void changed() {
        if (remote.get() != null && Sites.siteOf(remote.get()).orElse(null) != other.get()) {
            remote.set(null);
        }
        remote.setEnabled(other.get() != null);
        if (x400) {
            agent.setEnabled(isForeign());
            password.setEnabled(isForeign());
            ownAddress.setEnabled(!isForeign());
        }
        both.setEnabled(!isForeign());
    }

    @Override
    protected Optional<String> problem() {
        return isForeign() ? foreign(List.of()).problem() : link().problem();
    }

    /** Tells whether the connector leads to no site of the organization. */
    boolean isForeign() {
        return x400 && other.get() == null;
    }

    /** Makes what was asked for; address spaces are for a connector to another system. */
    Creation create(List<AddressSpace> spaces) {
        return isForeign() ? foreign(spaces).create() : link().create();
    }

    private LinkDraft link() {
        return new LinkDraft(type, site, (Server) server.get(), (Site) other.get(), (Server) remote.get(),
                new SpaceCost(cost == null ? "1" : cost.getText().strip()), text(address), text(ownAddress), //$NON-NLS-1$
                both.getSelection());
    }

    private ForeignX400Draft foreign(List<AddressSpace> spaces) {
        return new ForeignX400Draft(type, site, (Server) server.get(), text(agent), text(password), text(address),
                spaces);
    }

    private static String text(Text field) {
        return field == null ? "" : field.getText().strip(); //$NON-NLS-1$
    }
}

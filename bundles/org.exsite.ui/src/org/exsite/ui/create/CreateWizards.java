package org.exsite.ui.create;

import static org.exsite.model.ExsitePackage.Literals.CUSTOM_RECIPIENT;
import static org.exsite.model.ExsitePackage.Literals.DISTRIBUTION_LIST;
import static org.exsite.model.ExsitePackage.Literals.GATEWAY;
import static org.exsite.model.ExsitePackage.Literals.INTERNET_MAIL_SERVICE;
import static org.exsite.model.ExsitePackage.Literals.MAILBOX;
import static org.exsite.model.ExsitePackage.Literals.SITE;
import static org.exsite.model.ExsitePackage.Literals.X400_CONNECTOR;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.exsite.diagram.edit.OutsideLinks;
import org.exsite.diagram.edit.SiteLinks;
import org.exsite.model.AddressSpaceScope;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.rules.RuleContext;
import org.exsite.ui.editor.OrganizationEditor;

/** The wizards for new objects, by class. */
public final class CreateWizards {

    /** The classes of recipients that have a wizard. */
    public static final List<EClass> RECIPIENTS = List.of(MAILBOX, DISTRIBUTION_LIST, CUSTOM_RECIPIENT);
    /** The classes that have a wizard, in the order of menus. */
    public static final List<EClass> TYPES = Stream.of(RECIPIENTS, List.of(SITE), SiteLinks.TYPES, OutsideLinks.TYPES)
            .flatMap(List::stream).toList();

    private CreateWizards() {
    }

    /**
     * Opens the wizard for an object of a class, if there is one.
     *
     * @param container the object of the open organization that the new one is to lie in
     * @return whether there is such a wizard
     */
    public static boolean open(OrganizationEditor editor, DirectoryObject container, EClass type) {
        Optional<IWizard> wizard = wizard(editor, container, type);
        wizard.ifPresent(found -> new WizardDialog(editor.getSite().getShell(), found).open());
        return wizard.isPresent();
    }

    /** Returns the wizard for an object of a class, if there is one. */
    public static Optional<IWizard> wizard(OrganizationEditor editor, DirectoryObject container, EClass type) {
        editor.getDocument().awaitCheck();
        RuleContext context = editor.getEvaluation().context();
        if (type == MAILBOX) {
            MailboxPage page = new MailboxPage(container, context);
            return Optional.of(new CreateWizard(editor, type, List.of(page), () -> page.draft().create(context)));
        } else if (type == DISTRIBUTION_LIST) {
            DistributionListPage page = new DistributionListPage(container, context);
            return Optional.of(new CreateWizard(editor, type, List.of(page), () -> page.draft().create(context)));
        } else if (type == CUSTOM_RECIPIENT) {
            CustomRecipientPage page = new CustomRecipientPage(container, context);
            return Optional.of(new CreateWizard(editor, type, List.of(page), () -> page.draft().create(context)));
        } else if (type == INTERNET_MAIL_SERVICE) {
            return Optional.of(internetMail(editor, container, context));
        }
        if (type == SITE && container instanceof Organization organization) {
            SitePage page = new SitePage(organization);
            return Optional.of(new CreateWizard(editor, type, List.of(page), () -> page.draft().create()));
        }
        return Sites.siteOf(container).flatMap(site -> connector(editor, site, type));
    }

    private static Optional<IWizard> connector(OrganizationEditor editor, Site site, EClass type) {
        if (SiteLinks.TYPES.contains(type)) {
            LinkPage link = new LinkPage(type, site);
            SpacesPage spaces = new SpacesPage(editor.getOrganization(), List.of(), link::isForeign);
            return Optional.of(new CreateWizard(editor, type, X400_CONNECTOR.isSuperTypeOf(type)
                    ? List.of(link, spaces) : List.of(link), () -> link.create(spaces.create())));
        } else if (GATEWAY.isSuperTypeOf(type) && type != GATEWAY && !X400_CONNECTOR.isSuperTypeOf(type)) {
            GatewayPage page = new GatewayPage(type, site);
            Optional<String> addresses = OutsideLinks.addressType(type);
            SpacesPage spaces = new SpacesPage(editor.getOrganization(), addresses.stream()
                    .map(address ->
                            new SpaceDraft(address, "*", "1", AddressSpaceScope.ORGANIZATION)) //$NON-NLS-1$ //$NON-NLS-2$
                    .toList(), addresses::isPresent);
            return Optional.of(new CreateWizard(editor, type, List.of(page, spaces),
                    () -> page.draft(spaces.create()).create()));
        }
        return Optional.empty();
    }

    private static IWizard internetMail(OrganizationEditor editor, DirectoryObject container, RuleContext context) {
        InternetServerPage server = new InternetServerPage(container);
        AdministratorPage administrator = new AdministratorPage(container, server, context);
        SpacesPage spaces = new SpacesPage(editor.getOrganization(),
                List.of(new SpaceDraft(ProxyAddress.SMTP, "*", "1", AddressSpaceScope.ORGANIZATION)), () -> true); //$NON-NLS-1$ //$NON-NLS-2$
        return new CreateWizard(editor, INTERNET_MAIL_SERVICE, List.of(server, administrator, spaces),
                () -> new InternetMailDraft(container, server.server(), administrator.administrator(),
                        server.smartHost(), spaces.create()).create(context));
    }
}

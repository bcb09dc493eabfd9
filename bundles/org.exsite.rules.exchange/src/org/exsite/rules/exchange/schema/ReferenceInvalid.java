package org.exsite.rules.exchange.schema;

import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.Schema;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/**
 * An object names another one that does not exist, or that is of a class which has no place there. An object that is
 * missing is a fault only if the model holds the whole of its site, configuration included: exports of recipients alone
 * name much that they do not hold.
 */
public final class ReferenceInvalid extends ExchangeRule<DirectoryObject> {

    /** Features that rules of their own look at. */
    private static final Set<EStructuralFeature> ELSEWHERE = Set.of(
            ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX,
            ExsitePackage.Literals.DISTRIBUTION_LIST__MEMBERS,
            ExsitePackage.Literals.GATEWAY__EXPORT_CONTAINERS,
            ExsitePackage.Literals.ORGANIZATION__JOURNAL_RECIPIENT,
            ExsitePackage.Literals.SITE__JOURNAL_RECIPIENT,
            ExsitePackage.Literals.SERVER__JOURNAL_RECIPIENT,
            ExsitePackage.Literals.SITE_ENCRYPTION_CONFIGURATION__KM_SERVER,
            ExsitePackage.Literals.SITE_ADDRESSING__ROUTING_CALCULATION_SERVER,
            ExsitePackage.Literals.DS_SITE_CONFIGURATION__OFFLINE_ADDRESS_BOOK_SERVER,
            ExsitePackage.Literals.IS_SITE_CONFIGURATION__SITE_FOLDER_SERVER,
            ExsitePackage.Literals.IS_SITE_CONFIGURATION__PUBLIC_FOLDER_CONTAINER,
            ExsitePackage.Literals.MAILBOX__ALTERNATE_RECIPIENT,
            ExsitePackage.Literals.PRIVATE_INFORMATION_STORE__PUBLIC_FOLDER_SERVER,
            ExsitePackage.Literals.PUBLIC_FOLDER__MODERATORS);
    /** Features whose class a rule of their own looks at. */
    private static final Set<EStructuralFeature> LISTS = Set.of(
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__ACCEPT_MESSAGES_FROM_LISTS,
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__REJECT_MESSAGES_FROM_LISTS);
    private static final CheckedFeatures FEATURES = new CheckedFeatures(schema -> !schema.system()
            && schema.feature().getEType() == ExsitePackage.Literals.DISTINGUISHED_NAME
            && !ELSEWHERE.contains(schema.feature()));

    public ReferenceInvalid() {
        super(RuleTexts.of(ReferenceInvalid.class).describe("reference-invalid", Severity.WARNING),
                ExsitePackage.Literals.DIRECTORY_OBJECT, new ClearReference());
    }

    @Override
    protected void inspect(DirectoryObject object, RuleContext context) {
        FEATURES.forAll(object, (schema, value) -> {
            // The expansion server of a list has a rule of its own
            if (!(object instanceof DistributionList && schema.feature() == ExsitePackage.Literals.RECIPIENT__HOME_MTA)) {
                check(object, schema, (DistinguishedName) value, context);
            }
        });
    }

    private static void check(DirectoryObject object, AttributeSchema schema, DistinguishedName name,
            RuleContext context) {
        EObject target = context.find(Directory.BY_NAME, name);
        if (target == null) {
            if (Directory.isMissing(context, name)) {
                context.reportValue(object, schema.feature(), name, schema.label(), Labels.of(object), name);
            }
        } else if (!schema.mayLeadTo(target.eClass()) && !LISTS.contains(schema.feature())
                && target.eClass() != ExsitePackage.Literals.UNKNOWN_OBJECT) {
            context.reportAs(Severity.WARNING, "class", object, schema.feature(), name, schema.label(),
                    Labels.of(object), name, Schema.of(target.eClass()).label());
        }
    }

    /** Takes the name away. */
    private static final class ClearReference extends ExchangeFix {

        ClearReference() {
            super("clear-reference");
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return finding.object().eIsSet(finding.feature());
        }

        @Override
        public boolean mayApplyUnasked(Finding finding) {
            return false;
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            return finding.feature().isMany()
                    ? RemoveCommand.create(domain, finding.object(), finding.feature(), finding.value())
                    : SetCommand.create(domain, finding.object(), finding.feature(), SetCommand.UNSET_VALUE);
        }
    }
}

package org.exsite.rules.exchange.imports;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.model.ImportProblem;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.query.Sites;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;

/**
 * Gives the custom attribute that a column is about the values that were kept under the name of the column. A value that
 * a recipient has already stays.
 */
final class MoveToAttribute extends MendLine {

    private static final String DIRECTORY_NAME = "Extension-Attribute-";

    MoveToAttribute() {
        super("move-to-attribute");
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        ImportProblem line = (ImportProblem) finding.object();
        return line.getValue() != null && line.getValue().contains('=' + DIRECTORY_NAME)
                && recipients(line, context).findAny().isPresent();
    }

    @Override
    Command mend(EditingDomain domain, ImportProblem line, Choice choice, RuleContext context) {
        EStructuralFeature feature = ExsitePackage.Literals.RECIPIENT.getEStructuralFeature("customAttribute"
                + line.getValue().substring(line.getValue().lastIndexOf('-') + 1));
        CompoundCommand command = new CompoundCommand();
        recipients(line, context).forEach(recipient -> {
            List<RawAttribute> rest = recipient.getRawAttributes().stream().filter(raw -> !isOf(raw, line)).toList();
            String value = recipient.getRawAttributes().stream().filter(raw -> isOf(raw, line)).findFirst()
                    .orElseThrow().value();
            if (!recipient.eIsSet(feature)) {
                command.append(SetCommand.create(domain, recipient, feature, value));
            }
            command.append(SetCommand.create(domain, recipient, ExsitePackage.Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES,
                    rest.isEmpty() ? SetCommand.UNSET_VALUE : rest));
        });
        return command;
    }

    private static Stream<Recipient> recipients(ImportProblem line, RuleContext context) {
        Organization organization = context.container(line, Organization.class);
        return organization == null ? Stream.empty() : Sites.recipients(organization)
                .filter(recipient -> recipient.eIsSet(ExsitePackage.Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES))
                .filter(recipient -> recipient.getRawAttributes().stream().anyMatch(raw -> isOf(raw, line)));
    }

    private static boolean isOf(RawAttribute raw, ImportProblem line) {
        return raw.name().equalsIgnoreCase(line.getValue().substring(0, line.getValue().lastIndexOf('=')));
    }
}

package org.exsite.rules.exchange.siteaddressing;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.AddressTemplateObject;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/**
 * The name of a dialog for addresses is not the type that it is for, so that clients cannot use it offline: the offline
 * address book holds the name alone (Q277563). A directory cannot rename it; whoever imports the change makes it anew.
 */
public final class DialogName extends ExchangeRule<AddressTemplateObject> {

    public DialogName() {
        super(RuleTexts.of(DialogName.class).describe("address-dialog-name", Severity.INFO, "Q277563"),
                ExsitePackage.Literals.ADDRESS_TEMPLATE_OBJECT,
                new SetValue(DialogName.class, "name-dialog-by-type", null, DialogName::free).askFirst());
    }

    @Override
    protected void inspect(AddressTemplateObject dialog, RuleContext context) {
        String type = dialog.getAddress();
        if (type != null && !type.isBlank() && !type.equalsIgnoreCase(dialog.getName())) {
            context.reportValue(dialog, ExsitePackage.Literals.DIRECTORY_OBJECT__NAME, type, dialog.getName(), type);
        }
    }

    private static String free(Finding finding, RuleContext context) {
        String type = (String) finding.value();
        EObject container = finding.object().eContainer();
        return container instanceof DirectoryObject parent && parent.getChildren().stream()
                .noneMatch(child -> type.equalsIgnoreCase(child.getName())) ? type : null;
    }
}

package org.exsite.rules.exchange.foreignmail;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.NotesConnector;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/** A Notes connector exports containers that have custom recipients, but no custom recipients (Q183589). */
public final class NotesWithoutCustomRecipients extends ExchangeRule<NotesConnector> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.GATEWAY__EXPORT_CUSTOM_RECIPIENTS;

    public NotesWithoutCustomRecipients() {
        super(RuleTexts.of(NotesWithoutCustomRecipients.class).describe("notes-custom-recipients-not-exported",
                Severity.INFO, "Q183589"), ExsitePackage.Literals.NOTES_CONNECTOR,
                new SetValue(NotesWithoutCustomRecipients.class, "export-custom-recipients", FEATURE,
                        (finding, context) -> Boolean.TRUE).askFirst());
    }

    @Override
    protected void inspect(NotesConnector connector, RuleContext context) {
        if (Boolean.FALSE.equals(connector.getExportCustomRecipients())) {
            for (DistinguishedName container : connector.getExportContainers()) {
                if (context.find(CustomRecipientsIn.INDEX, container) != null) {
                    context.report(connector, FEATURE, Labels.of(connector), container.value());
                    return;
                }
            }
        }
    }
}

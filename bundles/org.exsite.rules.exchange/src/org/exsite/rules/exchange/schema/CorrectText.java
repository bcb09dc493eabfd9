package org.exsite.rules.exchange.schema;

import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.Schema;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;

/** Replaces the text at fault by one that the schema allows. Somebody should look at what is left of it. */
final class CorrectText extends ExchangeFix {

    private final BiFunction<Finding, AttributeSchema, String> correction;

    /** @param correction returns the right text, or {@code null} if there is none */
    CorrectText(String id, BiFunction<Finding, AttributeSchema, String> correction) {
        super(id);
        this.correction = correction;
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return corrected(finding) != null;
    }

    @Override
    public boolean mayApplyUnasked(Finding finding) {
        return false;
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        Object value = corrected(finding);
        if (finding.feature().isMany()) {
            List<?> values = (List<?>) finding.object().eGet(finding.feature());
            value = values.stream().map(old -> old.equals(finding.value()) ? corrected(finding) : old).toList();
        }
        return SetCommand.create(domain, finding.object(), finding.feature(), value);
    }

    private String corrected(Finding finding) {
        String text = correction.apply(finding, Schema.of(finding.feature()));
        return text == null || text.isBlank() ? null : text;
    }
}

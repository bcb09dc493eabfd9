package org.exsite.rules.exchange.siteaddressing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;

/**
 * Replaces the template at fault by another. The addresses that recipients have stay as they are, so that somebody should
 * agree.
 */
final class CorrectTemplate extends ExchangeFix {

    private final UnaryOperator<String> correction;

    /** @param correction returns the right pattern for the wrong one, without the type; the same if it knows none */
    CorrectTemplate(String id, UnaryOperator<String> correction) {
        super(id);
        this.correction = correction;
        askFirst();
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        AddressTemplate template = (AddressTemplate) finding.value();
        return !correction.apply(template.pattern()).equals(template.pattern());
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        AddressTemplate wrong = (AddressTemplate) finding.value();
        String type = wrong.text().substring(0, wrong.text().indexOf(':') + 1);
        List<AddressTemplate> templates = new ArrayList<>(((SiteAddressing) finding.object()).getGatewayProxies());
        templates.replaceAll(template -> template.equals(wrong)
                ? AddressTemplate.of(type + correction.apply(wrong.pattern())) : template);
        return SetCommand.create(domain, finding.object(), ExsitePackage.Literals.SITE_ADDRESSING__GATEWAY_PROXIES,
                templates);
    }
}

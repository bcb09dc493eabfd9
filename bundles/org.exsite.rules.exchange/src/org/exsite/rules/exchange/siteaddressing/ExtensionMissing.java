package org.exsite.rules.exchange.siteaddressing;

import java.util.List;
import java.util.Set;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.AdminExtension;
import org.exsite.model.DirectoryContainer;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.RawAttribute;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RemoveValue;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * A container tells the recipients in it to show property pages of a gateway that was removed; the Administrator program
 * then complains at every recipient (Q196176).
 */
public final class ExtensionMissing extends ExchangeRule<DirectoryContainer> {

    private static final Set<String> NAMES = Set.of("extension-name-inherited", "extensionnameinherited");

    public ExtensionMissing() {
        super(RuleTexts.of(ExtensionMissing.class).describe("container-extension-missing", Severity.ERROR, "Q196176"),
                ExsitePackage.Literals.DIRECTORY_CONTAINER,
                new RemoveValue(ExtensionMissing.class, "remove-extension-name"));
    }

    @Override
    protected void inspect(DirectoryContainer container, RuleContext context) {
        for (RawAttribute attribute : container.getRawAttributes()) {
            if (NAMES.contains(attribute.name().toLowerCase(Locale.ROOT)) && !attribute.value().isBlank()
                    && isMissing(container, attribute.value().strip(), context)) {
                context.reportValue(container, ExsitePackage.Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES, attribute,
                        Labels.of(container), attribute.value());
            }
        }
    }

    /** A model without any extension does not hold them. */
    private static boolean isMissing(DirectoryContainer container, String name, RuleContext context) {
        List<EObject> extensions = Instances.inSiteOf(context, container, ExsitePackage.Literals.ADMIN_EXTENSION);
        return !extensions.isEmpty() && extensions.stream()
                .noneMatch(extension -> name.equalsIgnoreCase(((AdminExtension) extension).getName()));
    }
}

package org.exsite.rules.exchange.recipients;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleParameter;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * So many accounts have permissions on an object that its security descriptor, 4096 octets at most, takes hardly more
 * (Q235652). An account takes 36 of them as a rule.
 */
public final class PermissionsTooMany extends ExchangeRule<DirectoryObject> {

    private static final RuleParameter MOST = new RuleParameter("most", 100, 1, 1_000);
    private static final List<EAttribute> ROLES = List.of(ExsitePackage.Literals.DIRECTORY_OBJECT__ADMINISTRATORS,
            ExsitePackage.Literals.DIRECTORY_OBJECT__PERMISSION_ADMINISTRATORS,
            ExsitePackage.Literals.DIRECTORY_OBJECT__USERS, ExsitePackage.Literals.DIRECTORY_OBJECT__SEARCHERS);

    public PermissionsTooMany() {
        super(RuleTexts.of(PermissionsTooMany.class).describe("permissions-too-many", Severity.WARNING, "Q235652")
                .withParameters(MOST), ExsitePackage.Literals.DIRECTORY_OBJECT);
    }

    @Override
    protected void inspect(DirectoryObject object, RuleContext context) {
        Set<Object> accounts = null;
        for (EAttribute role : ROLES) {
            if (object.eIsSet(role)) {
                accounts = accounts == null ? new HashSet<>() : accounts;
                accounts.addAll((List<?>) object.eGet(role));
            }
        }
        if (accounts != null && accounts.size() > context.number(this, MOST)) {
            context.report(object, null, Labels.of(object), accounts.size());
        }
    }
}

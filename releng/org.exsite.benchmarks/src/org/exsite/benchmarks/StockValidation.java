package org.exsite.benchmarks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;

/** The six rules as EMF has them: in a validator that the diagnostician calls beside its stock constraints. */
final class StockValidation extends EObjectValidator {

    private final Set<DistinguishedName> names = new HashSet<>();
    private final Map<String, Integer> addresses = new HashMap<>();

    private StockValidation() {
    }

    /** Returns the number of faults of the six rules. */
    static int run(Organization organization) {
        StockValidation validation = new StockValidation();
        Sites.objects(organization).forEach(validation::collect);
        EValidator.Registry registry = new EValidatorRegistryImpl();
        registry.put(ExsitePackage.eINSTANCE, validation);
        Diagnostic result = new Diagnostician(registry).validate(organization);
        return (int) result.getChildren().stream().filter(each -> each.getSource().equals("six")).count();
    }

    private void collect(DirectoryObject object) {
        names.add(object.getDistinguishedName());
        if (object instanceof Recipient recipient) {
            recipient.getProxyAddresses().forEach(address -> addresses.merge(address.key(), 1, Integer::sum));
        }
    }

    @Override
    public boolean validate(EClass eClass, EObject object, DiagnosticChain chain, Map<Object, Object> context) {
        boolean fine = super.validate(eClass, object, chain, context);
        return !(object instanceof Recipient recipient) || check(recipient, chain) && fine;
    }

    private boolean check(Recipient recipient, DiagnosticChain chain) {
        int faults = SixRules.lacksX400(recipient) ? 1 : 0;
        faults += SixRules.isUnfit(recipient.getAlias()) ? 1 : 0;
        for (ProxyAddress address : recipient.getProxyAddresses()) {
            faults += SixRules.isMalformed(address) ? 1 : 0;
            faults += addresses.get(address.key()) > 1 ? 1 : 0;
        }
        if (recipient instanceof Mailbox mailbox) {
            Site site = Sites.siteOf(mailbox).orElse(null);
            faults += SixRules.isElsewhere(mailbox.getHomeMDB(), site) ? 1 : 0;
        }
        if (recipient instanceof DistributionList list) {
            faults += (int) list.getMembers().stream().filter(member -> !names.contains(member)).count();
        }
        for (int i = 0; i < faults; i++) {
            chain.add(new BasicDiagnostic(Diagnostic.ERROR, "six", 0, "", new Object[] {recipient}));
        }
        return faults == 0;
    }
}

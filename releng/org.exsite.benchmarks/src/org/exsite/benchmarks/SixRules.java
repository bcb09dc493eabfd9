package org.exsite.benchmarks;

import java.util.List;
import java.util.ListResourceBundle;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Recipients;
import org.exsite.rules.Fix;
import org.exsite.rules.Index;
import org.exsite.rules.KeyRule;
import org.exsite.rules.ObjectRule;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleDescriptor;
import org.exsite.rules.RuleSet;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.index.Directory;
import org.exsite.rules.exchange.index.ProxyKeys;

/** Six rules whose work is the same however they are run: what they look at is written once, in static methods. */
final class SixRules {

    private static final String UNFIT = " ,\"";
    private static final ListResourceBundle TEXTS = new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            return new Object[0][];
        }
    };

    private SixRules() {
    }

    /** The rules for the engine. */
    static RuleSet rules() {
        return new RuleSet(List.of(
                new OnObjects("without-x400", ExsitePackage.Literals.RECIPIENT, (object, context) -> {
                    if (lacksX400((Recipient) object)) {
                        context.report(object, null);
                    }
                }),
                new OnObjects("malformed-x400", ExsitePackage.Literals.RECIPIENT, (object, context) -> {
                    for (ProxyAddress address : ((Recipient) object).getProxyAddresses()) {
                        if (isMalformed(address)) {
                            context.report(object, null);
                        }
                    }
                }),
                new OnObjects("alias-characters", ExsitePackage.Literals.RECIPIENT, (object, context) -> {
                    if (isUnfit(((Recipient) object).getAlias())) {
                        context.report(object, null);
                    }
                }),
                new OnObjects("home-elsewhere", ExsitePackage.Literals.MAILBOX, (object, context) -> {
                    if (isElsewhere(((Mailbox) object).getHomeMDB(), context.container(object, Site.class))) {
                        context.report(object, null);
                    }
                }),
                new OnObjects("member-missing", ExsitePackage.Literals.DISTRIBUTION_LIST, (object, context) -> {
                    for (DistinguishedName member : ((DistributionList) object).getMembers()) {
                        if (context.find(Directory.BY_NAME, member) == null) {
                            context.report(object, null);
                        }
                    }
                }),
                new Unique()));
    }

    static boolean lacksX400(Recipient recipient) {
        return !Recipients.hasType(recipient, ProxyAddress.X400);
    }

    static boolean isMalformed(ProxyAddress address) {
        return address.isType(ProxyAddress.X400) && !X400Address.problems(address.value()).isEmpty();
    }

    static boolean isUnfit(String alias) {
        for (int i = 0; alias != null && i < alias.length(); i++) {
            if (UNFIT.indexOf(alias.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A home lies below its site, of which the name is the second part. */
    static boolean isElsewhere(DistinguishedName home, Site site) {
        DistinguishedName part = home;
        while (part != null && part.parent() != null && part.parent().parent() != null) {
            part = part.parent();
        }
        return part != null && site != null && !part.value().equalsIgnoreCase(site.getName());
    }

    private static RuleDescriptor describe(String id) {
        return new RuleDescriptor(id, List.of(), Severity.ERROR, List.of(), TEXTS);
    }

    private record OnObjects(RuleDescriptor descriptor, EClass subject, BiConsumer<EObject, RuleContext> check)
            implements ObjectRule {

        OnObjects(String id, EClass subject, BiConsumer<EObject, RuleContext> check) {
            this(describe(id), subject, check);
        }

        @Override
        public List<Fix> fixes() {
            return List.of();
        }

        @Override
        public void check(EObject object, RuleContext context) {
            check.accept(object, context);
        }
    }

    private record Unique(RuleDescriptor descriptor) implements KeyRule {

        Unique() {
            this(describe("not-unique"));
        }

        @Override
        public EClass subject() {
            return ExsitePackage.Literals.RECIPIENT;
        }

        @Override
        public List<Fix> fixes() {
            return List.of();
        }

        @Override
        public Index index() {
            return ProxyKeys.INDEX;
        }

        @Override
        public void check(Object key, List<EObject> holders, RuleContext context) {
            holders.forEach(holder -> context.report(holder, null));
        }
    }
}

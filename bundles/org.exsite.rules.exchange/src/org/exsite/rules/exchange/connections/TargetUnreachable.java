package org.exsite.rules.exchange.connections;

import java.util.Optional;
import java.util.Set;

import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Recipients;
import org.exsite.routing.space.Match;
import org.exsite.routing.space.Space;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;
import org.exsite.rules.exchange.index.X400Spaces;

/**
 * A custom recipient has an address that no connector of the organization takes, though some take others of its type
 * (Q133403). The address of another system may still travel in the X.400 address of the recipient, if a connector takes
 * that one (Q262116).
 */
public final class TargetUnreachable extends ExchangeRule<CustomRecipient> {

    /** Names of the directory find their way by the site that they tell. */
    private static final Set<String> NAMES = Set.of("X500", "EX", "");

    public TargetUnreachable() {
        super(RuleTexts.of(TargetUnreachable.class).describe("target-address-without-route", Severity.ERROR),
                ExsitePackage.Literals.CUSTOM_RECIPIENT, new AddSpace("add-domain-to-connector", false, true).askFirst(),
                new AddSpace("choose-connector-for-domain", true, true));
    }

    @Override
    protected void inspect(CustomRecipient recipient, RuleContext context) {
        ProxyAddress target = recipient.getTargetAddress();
        if (target != null && !NAMES.contains(target.type()) && target.type().indexOf('=') < 0
                && context.find(SpaceTypes.INDEX, SpaceTypes.ANY) != null && isReachableType(target, context)
                && !Routes.take(target.type(), target.value(), context) && !travelsInX400(recipient, target, context)) {
            context.reportValue(recipient, ExsitePackage.Literals.CUSTOM_RECIPIENT__TARGET_ADDRESS, target,
                    Labels.of(recipient), target.toString());
        }
    }

    /** A type that no connector takes at all is the matter of another rule. */
    private static boolean isReachableType(ProxyAddress target, RuleContext context) {
        return target.isType(ProxyAddress.X400) || Routes.takeType(target.type(), context);
    }

    private static boolean travelsInX400(CustomRecipient recipient, ProxyAddress target, RuleContext context) {
        Optional<ProxyAddress> own = target.isType(ProxyAddress.X400) ? Optional.empty()
                : Recipients.firstOfType(recipient, ProxyAddress.X400);
        Optional<Match> outside = own.flatMap(address -> Routes.outside(address.value(), context));
        return outside.isPresent() && Instances.inSiteOf(context, recipient, ExsitePackage.Literals.SITE_ADDRESSING)
                .stream().map(SiteAddressing.class::cast)
                .noneMatch(addressing -> keeps(addressing, own.get(), outside.get()));
    }

    /** A site that does not share its addresses lets no other space have them that does not fit better (Q180547). */
    private static boolean keeps(SiteAddressing addressing, ProxyAddress own, Match outside) {
        return !Boolean.TRUE.equals(addressing.getShareAddressSpace()) && X400Spaces.template(addressing).map(Space::x400)
                .flatMap(space -> space.match(own.value())).filter(match -> match.compareTo(outside) >= 0).isPresent();
    }
}

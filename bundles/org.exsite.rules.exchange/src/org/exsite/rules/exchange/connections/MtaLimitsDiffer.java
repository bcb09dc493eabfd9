package org.exsite.rules.exchange.connections;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.exsite.model.ExsitePackage;
import org.exsite.model.MTA;
import org.exsite.model.Server;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.index.Instances;

/**
 * An MTA of version 5.0 takes smaller messages than others of the organization. What is between the limits is lost, and
 * so is the report about it (Q197058).
 */
public final class MtaLimitsDiffer extends ExchangeRule<MTA> {

    private static final EAttribute LIMIT = ExsitePackage.Literals.MTA__MESSAGE_SIZE_LIMIT;

    public MtaLimitsDiffer() {
        super(RuleTexts.of(MtaLimitsDiffer.class).describe("mta-size-limits-differ", Severity.WARNING, "Q197058"),
                VersionRange.of("5.0", "5.5"), ExsitePackage.Literals.MTA,
                new SetValue(MtaLimitsDiffer.class, "use-greatest-limit", LIMIT, MtaLimitsDiffer::limitOfGreatest)
                        .askFirst());
    }

    @Override
    protected void inspect(MTA agent, RuleContext context) {
        Server server = agent.getMessageSizeLimit() == null ? null : context.container(agent, Server.class);
        MTA greatest = greatest(context);
        Server other = server == null ? null : context.container(greatest, Server.class);
        if (other != null && limit(agent) < limit(greatest)) {
            context.report(agent, LIMIT, Labels.of(server), Integer.toString(limit(agent)), Labels.of(other));
        }
    }

    private static MTA greatest(RuleContext context) {
        MTA greatest = null;
        for (EObject object : Instances.all(context, ExsitePackage.Literals.MTA)) {
            MTA agent = (MTA) object;
            greatest = greatest == null || limit(agent) > limit(greatest) ? agent : greatest;
        }
        return greatest;
    }

    private static int limit(MTA agent) {
        return agent.getMessageSizeLimit() == null ? Integer.MAX_VALUE : agent.getMessageSizeLimit();
    }

    private static Object limitOfGreatest(Finding finding, RuleContext context) {
        Integer limit = greatest(context).getMessageSizeLimit();
        return limit == null ? SetCommand.UNSET_VALUE : limit;
    }
}

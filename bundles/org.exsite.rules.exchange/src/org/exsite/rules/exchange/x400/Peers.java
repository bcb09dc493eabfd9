package org.exsite.rules.exchange.x400;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.MTA;
import org.exsite.model.Site;
import org.exsite.model.X400Connector;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.ClassIndex;
import org.exsite.rules.exchange.index.Directory;

/**
 * Finds the X.400 connector at the other end: the one whose MTA is named here, and which names the MTA of this one. What
 * a connector does not say of itself, its MTA says (Q159182).
 */
final class Peers {

    private static final Index BY_REMOTE_NAME = ClassIndex.of(
            ExsitePackage.Literals.X400_CONNECTOR, X400Connector.class, (connector, keys) -> {
                if (connector.getRemoteMTAName() != null) {
                    keys.accept(connector.getRemoteMTAName());
                }
            });

    private Peers() {
    }

    /** Returns the connector at the other end, or {@code null} if it is not in the model. */
    static X400Connector of(X400Connector connector, RuleContext context) {
        String local = localName(connector, context);
        if (local == null || connector.getRemoteMTAName() == null) {
            return null;
        }
        for (EObject object : context.lookup(BY_REMOTE_NAME, local)) {
            X400Connector other = (X400Connector) object;
            if (other != connector && connector.getRemoteMTAName().equals(localName(other, context))) {
                return other;
            }
        }
        return null;
    }

    /** Returns the name by which the MTA of a connector makes itself known. */
    private static String localName(X400Connector connector, RuleContext context) {
        if (connector.getLocalMTAName() != null && !connector.getLocalMTAName().isBlank()) {
            return connector.getLocalMTAName();
        }
        MTA agent = agent(connector, context);
        return agent == null ? null : agent.getLocalMTAName();
    }

    /** Returns the password by which the MTA of a connector makes itself known, or {@code null} if there is none. */
    static String localPassword(X400Connector connector, RuleContext context) {
        if (connector.getLocalMTAPassword() != null && !connector.getLocalMTAPassword().isEmpty()) {
            return connector.getLocalMTAPassword();
        }
        MTA agent = agent(connector, context);
        return agent == null || agent.getLocalMTAPassword() == null || agent.getLocalMTAPassword().isEmpty() ? null
                : agent.getLocalMTAPassword();
    }

    /** Returns the MTA that a connector belongs to, or {@code null} if it is not in the model. */
    static MTA agent(X400Connector connector, RuleContext context) {
        return Directory.find(context, connector.getHomeMTA()) instanceof MTA agent ? agent : null;
    }

    /** Returns the site of the connector at the other end, or {@code null} if that is not in the model. */
    static Site site(X400Connector connector, RuleContext context) {
        X400Connector other = of(connector, context);
        return other == null ? null : context.container(other, Site.class);
    }
}

package org.exsite.rules.exchange.x400;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.MTA;
import org.exsite.model.X400Connector;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.Directory;

/** Finds the X.400 connector at the other end: the one whose MTA is named here, and which names the MTA of this one. */
final class Peers {

    private static final Index BY_REMOTE_NAME = new Index() {
        @Override
        public void keys(EObject object, Consumer<Object> keys) {
            if (object instanceof X400Connector connector && connector.getRemoteMTAName() != null) {
                keys.accept(connector.getRemoteMTAName());
            }
        }

        @Override
        public boolean dependsOnContainer(EStructuralFeature feature) {
            return false;
        }
    };

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
        return Directory.find(context, connector.getHomeMTA()) instanceof MTA agent ? agent.getLocalMTAName() : null;
    }
}

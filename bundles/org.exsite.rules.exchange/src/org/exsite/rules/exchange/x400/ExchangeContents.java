package org.exsite.rules.exchange.x400;

import org.exsite.model.X400Connector;

/** Whether an X.400 connector lets the contents of Exchange pass as they are, with distinguished names (Q199412). */
final class ExchangeContents {

    /** The object identifier of the contents of Exchange. */
    static final String TYPE = "2A864886F7140501";

    private static final Integer CLIENTS_ARE_MAPI = 1;
    private static final Integer CLIENTS_ARE_NOT_MAPI = 0;

    private ExchangeContents() {
    }

    /** Tells whether the contents of Exchange pass. */
    static boolean areAllowed(X400Connector connector) {
        return allowed(connector) != null;
    }

    /** Returns the value that lets the contents pass, as it is written, or {@code null}. */
    static String allowed(X400Connector connector) {
        return connector.getDeliverableContentTypes().stream().filter(TYPE::equalsIgnoreCase).findFirst().orElse(null);
    }

    /** Tells whether the settings of a connector are for Exchange at the other end. */
    static boolean isExchange(X400Connector connector) {
        return areAllowed(connector) || CLIENTS_ARE_MAPI.equals(connector.getEncapsulationMethod());
    }

    /** Tells whether the settings of a connector are for another system at the other end. */
    static boolean isForeign(X400Connector connector) {
        return !areAllowed(connector) && CLIENTS_ARE_NOT_MAPI.equals(connector.getEncapsulationMethod());
    }
}

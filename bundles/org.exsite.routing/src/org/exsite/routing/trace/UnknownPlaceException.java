package org.exsite.routing.trace;

/** There is no sender, server or site of this name, or it has no server. The message is the name. */
public final class UnknownPlaceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param name what was asked for */
    public UnknownPlaceException(String name) {
        super(name);
    }
}

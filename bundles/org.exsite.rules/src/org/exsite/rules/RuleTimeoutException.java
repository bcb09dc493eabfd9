package org.exsite.rules;

/** Says that a rule took longer for one object than it may. */
public final class RuleTimeoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RuleTimeoutException(String message) {
        super(message);
    }
}

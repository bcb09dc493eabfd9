package org.exsite.directory.codec;

/** A reference by alias, which can be resolved only once all recipients are known. */
public final class UnresolvedNameException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** Makes the exception for an alias. */
    public UnresolvedNameException(String alias) {
        super(alias);
    }
}

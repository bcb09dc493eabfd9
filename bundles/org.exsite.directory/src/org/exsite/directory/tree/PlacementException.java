package org.exsite.directory.tree;

/** An object that has no place in the tree that is being read. The message says why. */
public final class PlacementException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Makes the exception. */
    public PlacementException(String message) {
        super(message, null, false, false);
    }
}

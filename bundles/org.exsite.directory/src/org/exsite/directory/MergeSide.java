package org.exsite.directory;

/** Whose state is taken where two sides changed the same. */
public enum MergeSide {

    /** The organization that was edited. */
    MINE,
    /** The newer export. */
    THEIRS
}

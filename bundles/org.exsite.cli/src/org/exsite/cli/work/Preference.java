package org.exsite.cli.work;

/** Whose state is taken where both sides changed the same. */
public enum Preference {

    /** That of the directory that was edited. */
    MINE,
    /** That of the newer export. */
    THEIRS
}

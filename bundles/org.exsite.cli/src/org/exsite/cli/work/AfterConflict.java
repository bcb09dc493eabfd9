package org.exsite.cli.work;

/** What a push does after a change that was not made. */
public enum AfterConflict {
    /** It ends. */
    STOP,
    /** It goes on with the next change. */
    SKIP
}

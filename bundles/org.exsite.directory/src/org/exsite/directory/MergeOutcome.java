package org.exsite.directory;

/** What comes of something that one side or both changed, as long as nobody decides otherwise. */
public enum MergeOutcome {

    /** Both changed it in the same way. */
    SAME,
    /** Only the edited organization changed it; that stays. */
    KEPT,
    /** Only the newer export changed it; that is taken over. */
    TAKEN,
    /** Both changed it in ways that go together. */
    COMBINED,
    /** Both changed it in ways that exclude each other; the edited organization stays until somebody decides. */
    CONFLICT
}

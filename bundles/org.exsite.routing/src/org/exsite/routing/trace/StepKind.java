package org.exsite.routing.trace;

/** What happens in a step of a trace. */
public enum StepKind {

    /** The message begins its way at a server. */
    SUBMITTED,
    /** The address is that of a recipient in the directory. */
    RESOLVED,
    /** The address is not in the directory, or is taken in another form. */
    ADDRESSED,
    /** A distribution list is expanded. */
    EXPANDED,
    /** The message goes to another recipient instead. */
    FORWARDED,
    /** The entry of the routing table that fits the address best. */
    ENTRY_WON,
    /** An entry that fits as well, but not as good, or that may not be used here. */
    ENTRY_LOST,
    /** No entry of a section of the routing table fits. */
    NO_ENTRY,
    /** A connector is out of the choice. */
    ELIMINATED,
    /** A connector is chosen. */
    CHOSEN,
    /** A connector was chosen and failed. */
    REROUTED,
    /** Something that a reader should know about the way that was taken. */
    REMARK,
    /** The message goes to another server of the site. */
    PASSED,
    /** The message goes to another site. */
    TRANSFERRED
}

package org.exsite.samples.faults;

/** Faults of mailboxes and recipients in general. */
final class RecipientFaults extends FaultGroup {
}

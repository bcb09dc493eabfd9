package org.exsite.samples.faults;

/** Faults of connectors to other mail systems and directory synchronization. */
final class ForeignMailFaults extends FaultGroup {
}

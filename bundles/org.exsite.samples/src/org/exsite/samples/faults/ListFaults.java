package org.exsite.samples.faults;

/** Faults of distribution lists. */
final class ListFaults extends FaultGroup {
}

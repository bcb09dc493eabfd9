package org.exsite.samples.faults;

/** Faults of address spaces and connections between sites. */
final class ConnectionFaults extends FaultGroup {
}

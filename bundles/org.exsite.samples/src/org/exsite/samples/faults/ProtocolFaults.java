package org.exsite.samples.faults;

/** Faults of the protocols of Internet clients. */
final class ProtocolFaults extends FaultGroup {
}

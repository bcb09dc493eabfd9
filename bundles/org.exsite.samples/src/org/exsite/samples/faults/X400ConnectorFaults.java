package org.exsite.samples.faults;

/** Faults of X.400 connectors and message transfer agents. */
final class X400ConnectorFaults extends FaultGroup {
}

package org.exsite.samples.faults;

/** Faults of any object: what its schema says of values and references. */
final class SchemaFaults extends FaultGroup {
}

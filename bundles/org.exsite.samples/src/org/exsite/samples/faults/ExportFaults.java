package org.exsite.samples.faults;

/** Faults of what an export is asked to hold. */
final class ExportFaults extends FaultGroup {
}

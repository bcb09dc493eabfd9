package org.exsite.samples.faults;

/** Faults of custom recipients. */
final class CustomRecipientFaults extends FaultGroup {
}

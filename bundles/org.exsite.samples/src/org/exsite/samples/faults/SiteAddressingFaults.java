package org.exsite.samples.faults;

/** Faults of the addresses that a site generates. */
final class SiteAddressingFaults extends FaultGroup {
}

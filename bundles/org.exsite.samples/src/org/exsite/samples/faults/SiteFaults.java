package org.exsite.samples.faults;

/** Faults of the organization, its sites and servers. */
final class SiteFaults extends FaultGroup {
}

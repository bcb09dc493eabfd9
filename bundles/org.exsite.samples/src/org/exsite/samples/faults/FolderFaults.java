package org.exsite.samples.faults;

/** Faults of public folders and information stores. */
final class FolderFaults extends FaultGroup {
}

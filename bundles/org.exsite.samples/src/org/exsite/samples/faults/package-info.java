/**
 * Plants faults in a sample, at least one for each rule that a directory can break, and says which rule must find it
 * where. A new rule needs a fault in the class of its subject.
 */
package org.exsite.samples.faults;

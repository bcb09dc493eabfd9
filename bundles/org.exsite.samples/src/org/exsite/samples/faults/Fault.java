package org.exsite.samples.faults;

/** A way to make a fault in an organization that has none. */
@FunctionalInterface
public interface Fault {

    /** Takes objects of the planter, spoils them, and notes each finding that rules will have. */
    void plant(Planter planter);
}

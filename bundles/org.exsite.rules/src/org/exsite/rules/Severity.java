package org.exsite.rules;

/** How serious a finding is, the most serious first. */
public enum Severity {
    ERROR, WARNING, INFO;

    /** Tells whether this is at least as serious as another severity. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}

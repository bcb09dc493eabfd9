package org.exsite.rules.engine;

import org.exsite.rules.Finding;

/** A finding that stands until it is withdrawn. */
final class Reported {

    final Finding finding;
    boolean withdrawn;

    Reported(Finding finding) {
        this.finding = finding;
    }
}

package org.exsite.ui.explanation;

import java.util.function.Predicate;

import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Leads out of the program to an address of the web. */
public final class WebAddress {

    private WebAddress() {
    }

    /** Opens an address with the program that the system has for it; says so if there is none. */
    public static void open(Shell shell, String address) {
        open(shell, address, Program::launch);
    }

    /**
     * Opens an address.
     *
     * @param launch starts a program for an address; returns {@code false} if it could not
     */
    public static void open(Shell shell, String address, Predicate<String> launch) {
        if (!launch.test(address)) {
            new WebAddressDialog(shell, address).open();
        }
    }
}

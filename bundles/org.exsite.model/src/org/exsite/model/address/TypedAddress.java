package org.exsite.model.address;

import java.util.List;

/**
 * An e-mail address taken apart by the rules of its type. Immutable, with the text as it was written.
 *
 * <p>Reading never fails: whatever cannot be taken apart stays in {@link #toString}, and {@link #problems} says why.
 * {@link ProxyAddress#parsed} is the entry point where the type is known at run time only.
 */
public sealed interface TypedAddress permits X400Address, SmtpAddress, MsMailAddress, CcMailAddress, NotesAddress,
        HostAddress, GroupWiseAddress, FaxAddress, NamedAddress, OtherAddress {

    /** Returns what is wrong with the address, in the order of the text; empty if it is well formed. */
    List<AddressProblem> problems();

    /** Returns the form in which equal addresses of one type are equal. */
    String key();

    /** Returns the text as it was written, without the type. */
    @Override
    String toString();
}

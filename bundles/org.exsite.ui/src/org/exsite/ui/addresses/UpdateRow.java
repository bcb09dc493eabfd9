package org.exsite.ui.addresses;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.exsite.model.Recipient;
import org.exsite.model.address.AddressChange;
import org.exsite.model.address.AddressUpdate;
import org.exsite.model.address.GeneratedAddress;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.ObjectLabels;

/**
 * A row of the review: what changes for a recipient, or what cannot be made for it.
 *
 * @param change the change, or {@code null}
 * @param failed what cannot be made, or {@code null}
 */
record UpdateRow(Recipient recipient, AddressChange change, GeneratedAddress failed) {

    private static final String COMMA = ", "; //$NON-NLS-1$

    /** Returns the rows of an update: what changes, and behind it what cannot be made. */
    static List<UpdateRow> of(AddressUpdate update) {
        return Stream.concat(update.changes().stream().map(change -> new UpdateRow(change.recipient(), change, null)),
                update.failures().stream().map(failure -> new UpdateRow(failure.recipient(), null, failure.generated())))
                .toList();
    }

    /** Returns the texts of the columns: recipient, old addresses, new addresses, remark. */
    List<String> texts() {
        return List.of(ObjectLabels.of(recipient), change == null ? "" : join(change.removed()), //$NON-NLS-1$
                change == null ? "" : join(change.added()), remark()); //$NON-NLS-1$
    }

    /** @param wanted a text in small letters */
    boolean matches(String wanted) {
        return wanted.isEmpty() || texts().stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private String remark() {
        return failed != null ? failed.template().type() + ": " + GeneratedTexts.remark(failed) //$NON-NLS-1$
                : change.collisions().stream().map(GeneratedTexts::taken).collect(Collectors.joining(COMMA));
    }

    private static String join(List<ProxyAddress> addresses) {
        return addresses.stream().map(ProxyAddress::toString).collect(Collectors.joining(COMMA));
    }
}

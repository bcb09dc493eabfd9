package org.exsite.directory.csv;

import java.util.List;

import org.exsite.directory.codec.Binding;
import org.exsite.model.address.ProxyAddress;

/**
 * The e-mail addresses in one field.
 *
 * @param column the place of the field in the row
 * @param binding what they are values of
 * @param text the field
 * @param octets the addresses as a recipient keeps them, or {@code null} if they must be made one by one
 * @param sound whether each has a type that can be one
 */
record AddressField(int column, Binding binding, String text, byte[] octets, boolean sound) {

    /** Returns the addresses as the field has them. */
    List<String> texts(char separator) {
        return binding.split(text, separator);
    }

    /** Returns the addresses, primary or secondary as the column says. */
    List<ProxyAddress> values(char separator) {
        return texts(separator).stream().map(address -> (ProxyAddress) binding.read(address, null)).toList();
    }
}

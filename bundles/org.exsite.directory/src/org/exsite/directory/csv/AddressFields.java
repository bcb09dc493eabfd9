package org.exsite.directory.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.exsite.directory.codec.Binding;
import org.exsite.directory.codec.ClassBindings;
import org.exsite.directory.codec.Flavour;
import org.exsite.model.CustomRecipient;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.address.AddressPacker;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.model.schema.Syntax;

/**
 * Takes the e-mail addresses of rows apart, which is the larger part of an export, while other rows become objects; and
 * notices addresses that may have come before.
 */
final class AddressFields {

    private record Column(int index, Binding binding) {
    }

    private final List<Column> columns = new ArrayList<>();
    private final char separator;
    private final AddressPacker packer = new AddressPacker();
    private final AddressHashes hashes = new AddressHashes();

    /**
     * Prepares for the rows of a file.
     *
     * @param base what the file is read into, or {@code null}; not to be changed meanwhile
     */
    AddressFields(CsvHeader header, char separator, Organization base) {
        this.separator = separator;
        for (int i = 0; i < header.size(); i++) {
            Binding binding = binding(header.column(i));
            if (binding != null) {
                columns.add(new Column(i, binding));
            }
        }
        if (base != null && !columns.isEmpty()) {
            Sites.recipients(base).forEach(recipient -> forEach(recipient, hashes::add));
            hashes.endRow();
        }
    }

    /** Shows every address of a recipient. */
    static void forEach(Recipient recipient, Consumer<String> consumer) {
        for (ProxyAddress address : recipient.getProxyAddresses()) {
            consumer.accept(address.toString());
        }
        if (recipient instanceof CustomRecipient remote && remote.getTargetAddress() != null) {
            consumer.accept(remote.getTargetAddress().toString());
        }
    }

    /** Takes the addresses of a row apart. */
    CsvRecord prepare(CsvRecord record) {
        if (record == null || record.problem() != null || columns.isEmpty()) {
            return record;
        }
        List<AddressField> fields = new ArrayList<>(2);
        List<String> suspects = new ArrayList<>(0);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String text = record.fields().get(column.index());
            if (!text.isEmpty() && text.indexOf('~') < 0) {
                fields.add(field(column, text, suspects));
            }
        }
        hashes.endRow();
        return record.with(fields, suspects);
    }

    private AddressField field(Column column, String text, List<String> suspects) {
        Binding binding = column.binding();
        boolean sound = true;
        boolean packed = true;
        packer.clear();
        for (int start = 0; start <= text.length();) {
            int next = binding.nextSeparator(text, separator, start);
            int end = next < 0 ? text.length() : next;
            int colon = text.indexOf(':', start);
            sound &= colon > start && colon < end && colon - start <= ProxyAddress.MAX_TYPE;
            packed = packed && binding.isVerbatim(text, start, end) && packer.add(text, start, end);
            if (hashes.add(text, start, end)) {
                suspects.add(text.substring(start, end));
            }
            start = end + 1;
        }
        return new AddressField(column.index(), binding, text, packed ? packer.octets() : null, sound);
    }

    private static Binding binding(String column) {
        return ClassBindings.everywhere(column, Flavour.CSV).stream().filter(binding -> !binding.isLate())
                .filter(binding -> binding.schema().syntax() == Syntax.PROXIES
                        || binding.schema().syntax() == Syntax.ADDRESS).findFirst().orElse(null);
    }
}

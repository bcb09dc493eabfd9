package org.exsite.directory.csv;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.exsite.directory.ImportKind;
import org.exsite.directory.codec.Binding;
import org.exsite.model.DirectoryObject;
import org.exsite.model.address.AddressProblem;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.Syntax;

/** What an import says of the values of a row. The values are kept whatever is wrong with them. */
final class ValueChecks {

    private static final Pattern DIGITS = Pattern.compile("[+-]?\\d+");
    /** In an address whose parts are parted by slashes, and so is a domain defined attribute (Q169762). */
    private static final Pattern DDA_AFTER_SLASH = Pattern.compile("(?i)^x400:.*/\\s*dda\\s*[:.]");
    private static final Pattern HEXADECIMAL = Pattern.compile("(?:[0-9A-Fa-f]{2})*");

    private final RowLog log;
    private final char separator;
    private final boolean changes;

    /**
     * Checks values.
     *
     * @param changes whether the file is one of changes, with a mode in each row: an export is left to the rules, which
     *        look more closely at addresses than an import does
     */
    ValueChecks(RowLog log, char separator, boolean changes) {
        this.log = log;
        this.separator = separator;
        this.changes = changes;
    }

    /** Checks a field that was read. */
    void check(DirectoryObject object, String header, Binding binding, String text) throws IOException {
        AttributeSchema schema = binding.schema();
        switch (schema.syntax()) {
            case UNICODE, TELETEX, PRINTABLE -> text(object, header, binding, text);
            case PROXIES, ADDRESS -> addresses(object, header, binding, binding.split(text, separator));
            default -> {
                if (changes && binding.feature().isMany()) {
                    repeated(object, header, binding.split(text, separator));
                }
            }
        }
    }

    /** Says why values were not taken as what the column holds. */
    void rejected(DirectoryObject object, String header, Binding binding, List<String> texts) throws IOException {
        for (String text : texts) {
            ImportEvent event = switch (binding.schema().syntax()) {
                case INTEGER, BOOLEAN, ENUMERATION -> DIGITS.matcher(text.strip()).matches() ? ImportEvent.OUT_OF_RANGE
                        : ImportEvent.BAD_SYNTAX;
                case DN, ORNAME -> ImportEvent.BAD_NAME;
                case OCTET_TEXT -> HEXADECIMAL.matcher(text.strip()).matches() ? null : ImportEvent.BAD_OCTETS;
                case SCHEDULE -> ImportEvent.BAD_OCTETS;
                default -> ImportEvent.BAD_SYNTAX;
            };
            if (event != null) {
                log.remark(event, object.getDistinguishedName(), header, text);
            }
        }
    }

    private void text(DirectoryObject object, String header, Binding binding, String text) throws IOException {
        AttributeSchema schema = binding.schema();
        if (schema.isInDirectory() && text.indexOf('\\') >= 0 && hasLoneBackslash(text)) {
            log.remark(ImportEvent.BACKSLASH_DROPPED, object.getDistinguishedName(), header, text);
        }
        if (schema.maxLength().isPresent() && text.length() > schema.maxLength().getAsInt()) {
            int most = schema.maxLength().getAsInt();
            for (String value : binding.split(text, separator)) {
                if (value.length() > most) {
                    log.remark(ImportEvent.TRUNCATED, object.getDistinguishedName(), header, most, value.length());
                }
            }
        }
    }

    private boolean hasLoneBackslash(String text) {
        for (int i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', i + 1)) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (next != 'r' && next != 'n' && next != '\\' && next != separator) {
                return true;
            }
            i++;
        }
        return false;
    }

    /** Checks the addresses of a field. */
    void addresses(DirectoryObject object, String header, Binding binding, List<String> texts) throws IOException {
        boolean target = binding.schema().syntax() == Syntax.ADDRESS;
        for (int i = 0; i < texts.size(); i++) {
            address(object, header, texts.get(i), target);
        }
        if (changes) {
            repeated(object, header, texts);
            if (!target && !header.toLowerCase(Locale.ROOT).startsWith("secondary")) {
                types(object, texts);
            }
        }
    }

    private void address(DirectoryObject object, String header, String text, boolean target) throws IOException {
        int colon = text.indexOf(':');
        if (colon < 0) {
            log.remark(ImportEvent.NO_TYPE_SEPARATOR, object.getDistinguishedName(), header, text);
        } else if (colon == 0) {
            log.remark(ImportEvent.NO_TYPE, object.getDistinguishedName(), header, text);
        } else if (colon > ProxyAddress.MAX_TYPE) {
            log.remark(ImportEvent.TYPE_TOO_LONG, object.getDistinguishedName(), text, ProxyAddress.MAX_TYPE);
        } else if (DDA_AFTER_SLASH.matcher(text).find()) {
            log.remark(ImportKind.DDA_AFTER_SLASH, object.getDistinguishedName(), header, text).setValue(text);
        } else if (changes) {
            for (AddressProblem problem : ProxyAddress.of(text).problems()) {
                log.remark(target ? ImportEvent.BAD_TARGET : ImportEvent.BAD_ADDRESS, object.getDistinguishedName(),
                        text, problem.message());
            }
        }
    }

    private void types(DirectoryObject object, List<String> texts) throws IOException {
        Set<String> types = new HashSet<>();
        for (String text : texts) {
            int colon = text.indexOf(':');
            if (colon > 0 && !types.add(text.substring(0, colon).toUpperCase(Locale.ROOT))) {
                log.remark(ImportEvent.TYPE_TWICE, object.getDistinguishedName(), text);
            }
        }
    }

    private void repeated(DirectoryObject object, String header, List<String> texts) throws IOException {
        Set<String> seen = new HashSet<>();
        for (String text : texts) {
            if (!seen.add(text.toLowerCase(Locale.ROOT))) {
                log.remark(ImportEvent.VALUE_TWICE, object.getDistinguishedName(), header, text);
            }
        }
    }
}

package org.exsite.directory.codec;

import java.util.Locale;
import java.util.function.Predicate;

import org.exsite.model.address.ProxyAddress;

/**
 * The names under which the e-mail addresses of a recipient are found. LDAP has the primary SMTP and X.400 addresses
 * under names of their own, without a type, and all others as {@code TYPE$address}; import files have primary and
 * secondary addresses in two columns, of which the column decides, not the case of the type (Q155594).
 */
final class ProxyCodecs {

    private static final char LDAP_SEPARATOR = '$';

    private ProxyCodecs() {
    }

    static ValueCodec of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "mail", "rfc822mailbox" -> new Primary(ProxyAddress.SMTP);
            case "textencodedoraddress" -> new Primary(ProxyAddress.X400);
            case "othermailbox" -> new Other();
            case "e-mail addresses" -> new Column(ProxyAddress::isPrimary, true);
            case "secondary-proxy-addresses" -> new Column(address -> !address.isPrimary(), false);
            default -> new TypedTextCodec(ProxyAddress::of);
        };
    }

    /** Tells whether a name says again what another name of the same attribute says. */
    static boolean isSynonym(String name) {
        return name.equalsIgnoreCase("rfc822Mailbox");
    }

    private static boolean isOwnPrimary(ProxyAddress address, String type) {
        return address.isPrimary() && address.isType(type);
    }

    private record Primary(String type) implements ValueCodec {

        @Override
        public Object read(String text, NameResolver names) {
            return ProxyAddress.primary(type, text);
        }

        @Override
        public String write(Object value) {
            return ((ProxyAddress) value).value();
        }

        @Override
        public boolean carries(Object value) {
            return isOwnPrimary((ProxyAddress) value, type);
        }
    }

    private static final class Other implements ValueCodec {

        @Override
        public Object read(String text, NameResolver names) {
            int separator = text.indexOf(LDAP_SEPARATOR);
            int colon = text.indexOf(':');
            ProxyAddress address = ProxyAddress.of(separator > 0 && (colon < 0 || separator < colon)
                    ? text.substring(0, separator) + ':' + text.substring(separator + 1) : text);
            if (!carries(address)) {
                throw new IllegalArgumentException(text);
            }
            return address;
        }

        @Override
        public String write(Object value) {
            String text = value.toString();
            int colon = text.indexOf(':');
            return colon > 0 && text.lastIndexOf(LDAP_SEPARATOR, colon) < 0
                    ? text.substring(0, colon) + LDAP_SEPARATOR + text.substring(colon + 1) : text;
        }

        @Override
        public boolean carries(Object value) {
            ProxyAddress address = (ProxyAddress) value;
            return !isOwnPrimary(address, ProxyAddress.SMTP) && !isOwnPrimary(address, ProxyAddress.X400);
        }
    }

    private record Column(Predicate<ProxyAddress> kind, boolean primary) implements ValueCodec {

        @Override
        public Object read(String text, NameResolver names) {
            ProxyAddress address = ProxyAddress.of(text);
            if (text.indexOf(':') <= 0 || kind.test(address)) {
                return address;
            }
            return primary ? address.asPrimary() : address.asSecondary();
        }

        @Override
        public String write(Object value) {
            return value.toString();
        }

        @Override
        public boolean carries(Object value) {
            return kind.test((ProxyAddress) value);
        }

        /** So it is where the case of the type agrees with the column. */
        @Override
        public boolean isVerbatim(String text, int start, int end) {
            boolean small = false;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (c == ':') {
                    return i > start && small != primary;
                }
                small |= Character.isLowerCase(c);
            }
            return false;
        }

        @Override
        public int nextSeparator(String text, char separator, int from) {
            return TypedText.nextSeparator(text, separator, from);
        }
    }
}

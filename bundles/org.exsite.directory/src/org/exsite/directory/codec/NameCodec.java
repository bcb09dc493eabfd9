package org.exsite.directory.codec;

import org.exsite.model.naming.DistinguishedName;

/** Distinguished names: leaf first over LDAP, root first in import files. */
final class NameCodec implements ValueCodec {

    private final boolean slashes;

    NameCodec(boolean slashes) {
        this.slashes = slashes;
    }

    @Override
    public Object read(String text, NameResolver names) {
        return names.resolve(text);
    }

    @Override
    public String write(Object value) {
        DistinguishedName name = (DistinguishedName) value;
        return slashes ? name.toString() : name.toLdap();
    }
}

package org.exsite.directory.ldif;

import java.io.IOException;
import java.io.OutputStream;

import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.schema.Schema;

/** Writes an organization as content records, containers before what they contain. LDIF holds everything. */
public final class LdifWriter {

    private final LdifText text;
    private final LdifEntryWriter entries;

    private LdifWriter(OutputStream out) {
        text = new LdifText(out);
        entries = new LdifEntryWriter(text);
    }

    /** Writes to a stream, which stays open. */
    public static void write(Organization organization, OutputStream out) throws IOException {
        LdifWriter writer = new LdifWriter(out);
        writer.text.plain("version: 1");
        writer.write(organization, organization.getDistinguishedName());
        writer.text.flush();
    }

    private void write(DirectoryObject object, DistinguishedName name) throws IOException {
        text.plain("");
        text.line("dn", name.toLdap());
        entries.attributes(object);
        for (DirectoryObject child : object.getChildren()) {
            String rdn = child.getName() == null ? "" : child.getName();
            write(child, name.child(Schema.namingAttribute(child.eClass()), rdn));
        }
    }
}

package org.exsite.directory.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.schema.Schema;

/**
 * Writes an organization as a Directory Export file. Containers, servers and what every server has get no row if they
 * have nothing but their name and another row leads to them: reading the file makes them again.
 */
public final class CsvDirectoryWriter {

    private final CsvTable table = new CsvTable();
    private final List<String> notCarried = new ArrayList<>();
    private final Set<DistinguishedName> implied = new HashSet<>();
    private final Set<DirectoryObject> skipped = Collections.newSetFromMap(new IdentityHashMap<>());

    private CsvDirectoryWriter() {
    }

    /**
     * Writes to a stream, which stays open.
     *
     * @return what the file cannot hold, one sentence each
     */
    public static List<String> write(Organization organization, OutputStream out) throws IOException {
        CsvDirectoryWriter writer = new CsvDirectoryWriter();
        DistinguishedName name = organization.getDistinguishedName();
        writer.planHomes(organization);
        writer.plan(organization, name);
        writer.table.start(out);
        writer.write(organization, name);
        writer.table.finish();
        return writer.notCarried;
    }

    private void planHomes(DirectoryObject object) {
        for (DistinguishedName name : HomeServer.implied(object)) {
            for (DistinguishedName part = name; part != null && implied.add(part); part = part.parent()) {
                continue;
            }
        }
        object.getChildren().forEach(this::planHomes);
    }

    /** Returns whether a row leads to the object. */
    private boolean plan(DirectoryObject object, DistinguishedName name) {
        boolean below = false;
        for (DirectoryObject child : object.getChildren()) {
            below |= plan(child, child(name, child));
        }
        CsvRow row = CsvRow.of(object, name);
        if (!row.hasContent() && (below || implied.contains(name)) && HomeServer.isImpliedAs(name, object.eClass())) {
            skipped.add(object);
            notCarried.addAll(row.notCarried());
            return true;
        }
        table.plan(row.cells());
        notCarried.addAll(row.notCarried());
        return true;
    }

    private void write(DirectoryObject object, DistinguishedName name) {
        if (!skipped.contains(object)) {
            table.write(CsvRow.of(object, name).cells());
        }
        for (DirectoryObject child : object.getChildren()) {
            write(child, child(name, child));
        }
    }

    private static DistinguishedName child(DistinguishedName parent, DirectoryObject child) {
        return parent.child(Schema.namingAttribute(child.eClass()), child.getName() == null ? "" : child.getName());
    }
}

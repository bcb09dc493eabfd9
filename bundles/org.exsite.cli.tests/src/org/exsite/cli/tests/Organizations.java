package org.exsite.cli.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.exsite.directory.DirectoryReader;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.samples.SampleOrganization;

/** Organizations in files. */
final class Organizations {

    /** The administrator mailbox of the Internet Mail Service in the founding case. */
    static final String POSTMASTER = "/o=Trager/ou=North/cn=Recipients/cn=Postmast";

    private Organizations() {
    }

    /** Writes the organization of the founding case: one problem, that of Q300535. */
    static Path founding(Path folder) throws IOException {
        Path file = folder.resolve("founding.exsite");
        OrganizationStorage.save(SampleOrganization.founding(), file);
        return file;
    }

    static Organization read(Path file) throws IOException {
        return DirectoryReader.read(List.of(file));
    }

    static <T extends DirectoryObject> T find(Organization organization, String name, Class<T> type) {
        return type.cast(DistinguishedNames.find(organization, DistinguishedName.parse(name)));
    }
}

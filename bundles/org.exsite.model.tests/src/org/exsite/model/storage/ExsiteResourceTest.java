package org.exsite.model.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExsiteResourceTest {

    @TempDir
    Path folder;

    private static ResourceSet resources() {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("exsite", new ExsiteResourceFactory());
        return set;
    }

    private ExsiteResource saved() throws IOException {
        URI uri = URI.createFileURI(folder.resolve("a b.exsite").toString());
        ExsiteResource resource = (ExsiteResource) resources().createResource(uri);
        resource.getContents().add(OrganizationStorageTest.small());
        resource.save(null);
        return resource;
    }

    @Test
    void aFileIsSavedWithABackupAndReadAgain() throws IOException {
        ExsiteResource resource = saved();
        resource.organization().setAdminNote("second");
        resource.save(null);
        assertTrue(Files.exists(folder.resolve(".a b.exsite.bak")));
        ExsiteResource again = (ExsiteResource) resources().getResource(resource.getURI(), true);
        assertTrue(again.isLoaded());
        assertTrue(new EcoreUtil.EqualityHelper().equals(resource.organization(), again.organization()));
        assertFalse(again.isModified());
    }

    @Test
    void fragmentsAreDistinguishedNames() throws IOException {
        ExsiteResource resource = saved();
        EObject jane = resource.getEObject("/o=Trager/ou=North/cn=Recipients/cn=JDoe");
        assertEquals("Doe, Jane", ((Mailbox) jane).getDisplayName());
        assertSame(jane, resource.getEObject("/O=trager/OU=NORTH/CN=recipients/CN=jdoe"));
        assertEquals("/o=Trager/ou=North/cn=Configuration/cn=Connections/cn=Internet Mail Connector (NORTH1)"
                + "//@addressSpaces.0", resource.getURIFragment(
                        resource.getEObject("/o=Trager/ou=North/cn=Configuration/cn=Connections/"
                                + "cn=Internet Mail Connector (NORTH1)").eContents().getFirst()));
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject object = all.next();
            assertSame(object, resource.getEObject(resource.getURIFragment(object)));
        }
    }

    @Test
    void fragmentsFindObjectsWithOddNames() throws IOException {
        ExsiteResource resource = saved();
        EObject recipients = resource.getEObject("/o=Trager/ou=North/cn=Recipients");
        for (String name : new String[] {"a/b", "a/cn=b", "a", "EX:_O=A/OU=B", "x\\", "y ", "//@children.0", ""}) {
            Mailbox mailbox = ExsiteFactory.eINSTANCE.createMailbox();
            mailbox.setName(name);
            ((org.exsite.model.DirectoryObject) recipients).getChildren().add(mailbox);
            if (!name.startsWith("//@")) {
                assertSame(mailbox, resource.getEObject(resource.getURIFragment(mailbox)), name);
            }
        }
    }

    @Test
    void fragmentsThatLeadNowhereFindNothing() throws IOException {
        ExsiteResource resource = saved();
        for (String fragment : new String[] {"/o=Trager/ou=North/cn=Recipients/cn=JDo",
            "/o=Trager/ou=North/cn=Recipients/cn=JDoeX", "/o=Other", "/o=Trager/ou=", "/o=Trager/cn=North"}) {
            assertNull(resource.getEObject(fragment), fragment);
        }
        assertSame(resource.organization(), resource.getEObject("/"));
        assertNull(new ExsiteResource(URI.createURI("x")).getEObject("/o=Trager"));
    }

    @Test
    void aBrokenFileIsAnErrorOfTheResourceWithItsLine() throws IOException {
        Path file = folder.resolve("broken.exsite");
        Files.writeString(file, "<?xml version=\"1.0\"?>\n<html>\n");
        ResourceSet set = resources();
        URI uri = URI.createFileURI(file.toString());
        assertThrows(WrappedException.class, () -> set.getResource(uri, true));
        var errors = set.getResource(uri, false).getErrors();
        assertEquals(2, errors.getFirst().getLine());
        assertEquals("broken.exsite", errors.getFirst().getLocation());
        assertTrue(set.getResource(uri, false).getContents().isEmpty());
    }

    @Test
    void onlyOneOrganizationIsSaved() throws IOException {
        ExsiteResource resource = saved();
        byte[] before = Files.readAllBytes(folder.resolve("a b.exsite"));
        Organization second = ExsiteFactory.eINSTANCE.createOrganization();
        resource.getContents().add(second);
        assertTrue(assertThrows(IOException.class, () -> resource.save(null)).getMessage().contains("2 objects"));
        resource.getContents().clear();
        assertThrows(IOException.class, () -> resource.save(null));
        assertEquals(before.length, Files.size(folder.resolve("a b.exsite")));
    }
}

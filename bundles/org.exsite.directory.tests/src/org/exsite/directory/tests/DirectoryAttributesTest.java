package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.exsite.directory.DirectoryAttribute;
import org.exsite.directory.DirectoryAttributes;
import org.exsite.model.AddressSpace;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.RawAttribute;
import org.junit.jupiter.api.Test;

class DirectoryAttributesTest {

    private final Mailbox mailbox = ExsiteFactory.eINSTANCE.createMailbox();

    DirectoryAttributesTest() {
        mailbox.setName("Postmast");
    }

    private List<String> texts() {
        return DirectoryAttributes.of(mailbox).stream().map(each -> each.name() + '=' + each.text()).toList();
    }

    private DirectoryAttribute attribute(String name) {
        return DirectoryAttributes.of(mailbox).stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow();
    }

    @Test
    void attributesHaveTheirRawNamesAndComeByName() {
        mailbox.setAlias("post");
        mailbox.setDisplayName("Postmaster");
        mailbox.getRawAttributes().add(new RawAttribute("Favourite-Colour", "blue"));
        assertEquals(List.of("Common-Name=Postmast", "Display-Name=Postmaster", "Favourite-Colour=blue",
                "Mail-nickname=post", "Obj-Dist-Name=/cn=Postmast", "Object-Class=Mailbox"), texts());
    }

    @Test
    void severalValuesFollowEachOtherInTheirOrder() {
        mailbox.getProxyAddresses().add(ProxyAddress.of("SMTP:b@trager.example"));
        mailbox.getProxyAddresses().add(ProxyAddress.of("smtp:a@trager.example"));
        assertEquals(List.of("Proxy-Addresses=SMTP:b@trager.example", "Proxy-Addresses=smtp:a@trager.example"),
                texts().stream().filter(text -> text.startsWith("Proxy")).toList());
        assertEquals(List.of(0, 1), DirectoryAttributes.of(mailbox).stream()
                .filter(each -> each.feature() == Literals.RECIPIENT__PROXY_ADDRESSES).map(DirectoryAttribute::index)
                .toList());
    }

    @Test
    void whatTheDirectoryItselfSetsCannotBeEdited() {
        mailbox.setUsnChanged(7);
        assertFalse(attribute("USN-Changed").editable());
        assertFalse(attribute("Common-Name").editable());
        assertFalse(attribute("Obj-Dist-Name").editable());
        assertFalse(DirectoryAttributes.names(mailbox.eClass()).contains("USN-Changed"));
        assertTrue(DirectoryAttributes.names(mailbox.eClass()).contains("Display-Name"));
    }

    @Test
    void textsAreReadByTheSyntaxOfTheAttribute() {
        assertEquals(DistinguishedName.parse("/o=Trager/cn=X"),
                DirectoryAttributes.read(Literals.MAILBOX__HOME_MDB, "/o=Trager/cn=X"));
        assertEquals(ProxyAddress.of("smtp:a@b.example"),
                DirectoryAttributes.read(Literals.RECIPIENT__PROXY_ADDRESSES, "smtp:a@b.example"));
        assertThrows(IllegalArgumentException.class,
                () -> DirectoryAttributes.read(Literals.MAILBOX__HOME_MDB, "nowhere"));
        assertThrows(IllegalArgumentException.class,
                () -> DirectoryAttributes.read(Literals.DIRECTORY_OBJECT__HEURISTICS, "many"));
    }

    @Test
    void anAttributeIsKnownByItsNameInAnyFormat() {
        assertEquals(Literals.MAILBOX__HOME_MDB, DirectoryAttributes.feature(mailbox.eClass(), "home-mdb").orElseThrow());
        assertTrue(DirectoryAttributes.feature(mailbox.eClass(), "Favourite-Colour").isEmpty());
        assertTrue(DirectoryAttributes.feature(mailbox.eClass(), "Smart-Host").isEmpty());
    }

    @Test
    void aValueOfWhichTheTextLeavesSomethingOutIsNotEditedAsText() {
        InternetMailService service = ExsiteFactory.eINSTANCE.createInternetMailService();
        service.setName("Internet Mail Connector (X)");
        AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
        space.setType("SMTP");
        space.setAddress("*");
        space.setCost(1);
        service.getAddressSpaces().add(space);
        DirectoryAttribute before = DirectoryAttributes.of(service).stream()
                .filter(each -> each.feature() == Literals.CONNECTOR__ADDRESS_SPACES).findFirst().orElseThrow();
        assertTrue(before.editable(), before.text());
        space.setScope(org.exsite.model.AddressSpaceScope.SITE);
        assertFalse(DirectoryAttributes.of(service).stream()
                .filter(each -> each.feature() == Literals.CONNECTOR__ADDRESS_SPACES).findFirst().orElseThrow()
                .editable());
    }
}

package org.exsite.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.exsite.model.DeliveryMechanism;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.InternetMailService;
import org.exsite.model.edit.ExsiteItemProviderAdapterFactory;
import org.exsite.model.edit.FeatureGroup;
import org.exsite.model.edit.ObjectIcons;
import org.exsite.model.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ItemProviderTest {

    private final EditFixture fixture = new EditFixture();
    private final ExsiteItemProviderAdapterFactory factory = fixture.domain.getAdapterFactory();

    static List<EClass> concreteClasses() {
        return Schema.classes().stream().filter(type -> !type.isAbstract()).toList();
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyClassHasALabelAnIconOfItsKindAndProperties(EClass type) {
        EObject object = EcoreUtil.create(type);
        IItemLabelProvider labels = (IItemLabelProvider) factory.adapt(object, IItemLabelProvider.class);
        assertFalse(labels.getText(object).isEmpty());
        URL icon = (URL) labels.getImage(object);
        assertTrue(type.isAbstract() || kinds(type).anyMatch(kind -> icon.getPath().endsWith('/' + kind + ".svg")),
                type.getName() + ' ' + icon);
        IItemPropertySource source = (IItemPropertySource) factory.adapt(object, IItemPropertySource.class);
        for (IItemPropertyDescriptor descriptor : source.getPropertyDescriptors(object)) {
            assertFalse(descriptor.getDisplayName(object).isEmpty());
            assertFalse(descriptor.getCategory(object).isEmpty());
        }
    }

    /** A class, or one above it that is a kind of its own and not just any object, recipient or connector. */
    private static Stream<String> kinds(EClass type) {
        return Stream.concat(Stream.of(type), type.getEAllSuperTypes().stream())
                .map(EClass::getName).filter(name -> !Set.of("DirectoryObject", "Recipient", "Connector").contains(name));
    }

    @Test
    void labelsAreDisplayNamesElseDirectoryNames() {
        assertEquals("Postmaster", label(fixture.postmaster));
        fixture.postmaster.setDisplayName(" ");
        assertEquals("Postmast", label(fixture.postmaster));
        InternetMailService service = ExsiteFactory.eINSTANCE.createInternetMailService();
        service.setName("Internet Mail Connector (NORTH1)");
        assertEquals("Internet Mail Service (NORTH1)", label(service));
        service.setAdminDisplayName("Our Internet mail");
        assertEquals("Our Internet mail", label(service));
    }

    @Test
    void theTreeShowsDirectoryObjectsAndNotTheirParts() {
        InternetMailService service = ExsiteFactory.eINSTANCE.createInternetMailService();
        service.getAddressSpaces().add(ExsiteFactory.eINSTANCE.createAddressSpace());
        ITreeItemContentProvider tree = (ITreeItemContentProvider) factory.adapt(service,
                ITreeItemContentProvider.class);
        assertFalse(tree.hasChildren(service));
        assertEquals(List.of(), List.copyOf(tree.getChildren(service)));
        assertTrue(tree.hasChildren(fixture.recipients));
        assertSame(fixture.recipients, tree.getParent(fixture.postmaster));
    }

    @Test
    void changesOfAnAdaptedObjectAreTold() {
        List<Notification> told = new ArrayList<>();
        label(fixture.postmaster);
        label(fixture.recipients);
        factory.addListener(told::add);
        fixture.postmaster.setDisplayName("Mail master");
        assertSame(fixture.postmaster, ((IViewerNotification) told.getLast()).getElement());
        assertFalse(((IViewerNotification) told.getLast()).isContentRefresh());
        fixture.recipients.getChildren().clear();
        assertSame(fixture.recipients, ((IViewerNotification) told.getLast()).getElement());
        assertTrue(((IViewerNotification) told.getLast()).isContentRefresh());
    }

    @Test
    void propertiesComeFromTheSchema() {
        IItemPropertyDescriptor mechanism = descriptor(Literals.MAILBOX__DELIVERY_MECHANISM.getName());
        assertEquals("Delivery mechanism", mechanism.getDisplayName(fixture.postmaster));
        assertEquals("Delivery", mechanism.getCategory(fixture.postmaster));
        assertEquals(List.of(DeliveryMechanism.values()),
                List.copyOf(mechanism.getChoiceOfValues(fixture.postmaster)));
        assertEquals("information store", mechanism.getLabelProvider(fixture.postmaster)
                .getText(DeliveryMechanism.INFORMATION_STORE));
        assertFalse(descriptor("name").canSetProperty(fixture.postmaster));
        assertTrue(descriptor("alias").canSetProperty(fixture.postmaster));
    }

    @Test
    void namesOfOtherObjectsAreOfferedByTheirClass() {
        assertEquals(List.of("/o=Trager/ou=North/cn=Configuration/cn=Servers/cn=NORTH1/cn=Microsoft Private MDB"),
                descriptor("homeMDB").getChoiceOfValues(fixture.postmaster).stream().map(Object::toString).toList());
    }

    @Test
    void settingAPropertyIsACommand() {
        descriptor("alias").setPropertyValue(fixture.postmaster, "post");
        assertEquals("post", fixture.postmaster.getAlias());
        assertEquals("Set Alias of Postmaster", fixture.undoLabel());
    }

    @Test
    void featuresAreGrouped() {
        assertEquals(FeatureGroup.GENERAL, FeatureGroup.of(Literals.RECIPIENT__ALIAS));
        assertEquals(FeatureGroup.PERSON, FeatureGroup.of(Literals.PERSON_RECIPIENT__ADDRESS));
        assertEquals(FeatureGroup.GENERAL, FeatureGroup.of(Literals.ADDRESS_SPACE__ADDRESS));
        assertEquals(FeatureGroup.CUSTOM, FeatureGroup.of(Literals.RECIPIENT__CUSTOM_ATTRIBUTE15));
        assertEquals(FeatureGroup.RAW, FeatureGroup.of(Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES));
    }

    @Test
    void abstractClassesShareTheIconOfTheirKind() {
        assertNotNull(ObjectIcons.of(Literals.DIRECTORY_OBJECT));
        assertTrue(ObjectIcons.of(Literals.PERSON_RECIPIENT).getPath().endsWith("/Recipient.svg"));
    }

    private String label(EObject object) {
        return ((IItemLabelProvider) factory.adapt(object, IItemLabelProvider.class)).getText(object);
    }

    private IItemPropertyDescriptor descriptor(String feature) {
        IItemPropertySource source = (IItemPropertySource) factory.adapt(fixture.postmaster,
                IItemPropertySource.class);
        return source.getPropertyDescriptors(fixture.postmaster).stream()
                .filter(candidate -> ((org.eclipse.emf.ecore.EStructuralFeature) candidate
                        .getFeature(fixture.postmaster)).getName().equals(feature)).findFirst().orElseThrow();
    }
}

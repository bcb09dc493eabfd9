package org.exsite.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.exsite.model.AddressSpace;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.InternetMailService;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.model.schema.Schema;
import org.junit.jupiter.api.Test;

/** Whatever is done to whatever there is: the menu entry Undo says what it would take back. */
class UndoLabelTest {

    private final EditFixture fixture = new EditFixture();

    private EObject sample(EClass type) {
        EObject object = EcoreUtil.create(type);
        if (object instanceof DirectoryObject directory) {
            directory.setName("Sample");
            fixture.recipients.getChildren().add(directory);
        }
        return object;
    }

    private static List<EClass> concrete() {
        return Schema.directoryClasses();
    }

    private static void names(Command command, EStructuralFeature feature, EObject object, List<String> wrong) {
        String label = command.getLabel();
        if (!label.contains(ObjectLabels.ofFeature(feature)) || !label.contains(ObjectLabels.of(object))) {
            wrong.add(object.eClass().getName() + '.' + feature.getName() + ": " + label);
        }
    }

    @Test
    void settingAndClearingAnyAttributeNamesItAndTheObject() {
        List<String> wrong = new ArrayList<>();
        for (EClass type : concrete()) {
            EObject object = sample(type);
            for (EAttribute attribute : type.getEAllAttributes()) {
                if (!attribute.isMany() && attribute != Literals.DIRECTORY_OBJECT__NAME) {
                    names(fixture.domain.set(List.of(object), attribute, null), attribute, object, wrong);
                    names(SetCommand.create(fixture.domain, object, attribute, object.eGet(attribute)), attribute, object,
                            wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void addingToAndRemovingFromAnyListNamesItAndTheObject() {
        DistinguishedName postmaster = fixture.postmaster.getDistinguishedName();
        List<String> wrong = new ArrayList<>();
        for (EClass type : concrete()) {
            EObject object = sample(type);
            for (EAttribute attribute : type.getEAllAttributes()) {
                if (attribute.isMany() && attribute.getEAttributeType() == Literals.DISTINGUISHED_NAME) {
                    Command one = AddCommand.create(fixture.domain, object, attribute, postmaster);
                    assertTrue(one.getLabel().startsWith("Add Postmaster to "), one.getLabel());
                    if (attribute == Literals.DISTRIBUTION_LIST__MEMBERS) {
                        assertEquals("Add Postmaster to Sample", one.getLabel());
                    } else {
                        names(one, attribute, object, wrong);
                    }
                    names(RemoveCommand.create(fixture.domain, object, attribute, postmaster), attribute, object, wrong);
                    names(MoveCommand.create(fixture.domain, object, attribute, postmaster, 0), attribute, object, wrong);
                }
            }
            for (EReference parts : type.getEAllContainments()) {
                if (parts != Literals.DIRECTORY_OBJECT__CHILDREN && parts.isMany()) {
                    names(AddCommand.create(fixture.domain, object, parts, EcoreUtil.create(parts.getEReferenceType())),
                            parts, object, wrong);
                }
            }
        }
        names(AddCommand.create(fixture.domain, fixture.postmaster, Literals.RECIPIENT__PROXY_ADDRESSES,
                ProxyAddress.of("SMTP:a@b.example")), Literals.RECIPIENT__PROXY_ADDRESSES, fixture.postmaster, wrong);
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsDoneToObjectsNamesThem() {
        assertEquals("Delete Postmaster", DeleteCommand.create(fixture.domain, fixture.postmaster).getLabel());
        assertEquals("Delete 2 objects",
                DeleteCommand.create(fixture.domain, List.of(fixture.postmaster, fixture.server)).getLabel());
        assertEquals("Cut Postmaster", CutToClipboardCommand.create(fixture.domain, fixture.postmaster).getLabel());
        assertEquals("Copy Postmaster", CopyToClipboardCommand.create(fixture.domain, fixture.postmaster).getLabel());
        fixture.execute(CopyToClipboardCommand.create(fixture.domain, fixture.postmaster));
        assertEquals("Paste Postmaster",
                PasteFromClipboardCommand.create(fixture.domain, fixture.recipients, null).getLabel());
        assertEquals("Move Postmaster", DragAndDropCommand.create(fixture.domain, Sites.container(fixture.site,
                "Partners"), 0.5f, DragAndDropFeedback.DROP_MOVE, DragAndDropFeedback.DROP_MOVE,
                List.of(fixture.postmaster)).getLabel());
        for (EClass type : concrete()) {
            Command create = CreateChildCommand.create(fixture.domain, fixture.recipients, new CommandParameter(null,
                    Literals.DIRECTORY_OBJECT__CHILDREN, EcoreUtil.create(type)), List.of(fixture.recipients));
            assertEquals("New " + ObjectLabels.ofClass(type), create.getLabel());
        }
    }

    @Test
    void whatIsSetIsCalledWhatItIsCalledNow() {
        AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
        space.setType("SMTP");
        space.setAddress("*");
        space.setCost(1);
        InternetMailService service = ExsiteFactory.eINSTANCE.createInternetMailService();
        service.getAddressSpaces().add(space);
        fixture.connections.getChildren().add(service);
        fixture.execute(fixture.domain.set(List.of(space), Literals.ADDRESS_SPACE__COST, 5));
        assertEquals("Set Cost of SMTP:* (cost 5)", fixture.undoLabel());
        fixture.domain.getCommandStack().undo();
        assertEquals("Set Cost of SMTP:* (cost 1)", fixture.domain.getCommandStack().getRedoCommand().getLabel());

        fixture.execute(fixture.domain.set(List.of(fixture.postmaster), Literals.RECIPIENT__DISPLAY_NAME, "Mail Team"));
        assertEquals("Set Display name of Mail Team", fixture.undoLabel());
        fixture.domain.getCommandStack().undo();
        fixture.execute(fixture.domain.set(List.of(fixture.postmaster), Literals.RECIPIENT__DISPLAY_NAME, null));
        assertEquals("Clear Display name of Postmast", fixture.undoLabel());
    }

    @Test
    void manyObjectsAreCounted() {
        assertEquals("Set Comment of 2 objects", fixture.domain.set(List.of(fixture.postmaster,
                sample(Literals.MAILBOX)), Literals.RECIPIENT__COMMENT, "x").getLabel());
    }
}

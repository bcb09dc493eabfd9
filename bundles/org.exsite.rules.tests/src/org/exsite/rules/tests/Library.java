package org.exsite.rules.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** A model that has nothing to do with Exchange: shelves with shelves and books, books with notes and a cover. */
final class Library {

    static final EcoreFactory FACTORY = EcoreFactory.eINSTANCE;
    static final EPackage PACKAGE = FACTORY.createEPackage();
    static final EClass SHELF = eClass("Shelf");
    static final EClass BOOK = eClass("Book");
    static final EClass NOTE = eClass("Note");
    static final EAttribute SHELF_NAME = attribute(SHELF, "name", 1);
    static final EAttribute SHELF_COLOUR = attribute(SHELF, "colour", 1);
    static final EReference SHELVES = containment(SHELF, "shelves", SHELF, -1);
    static final EReference BOOKS = containment(SHELF, "books", BOOK, -1);
    static final EAttribute TITLE = attribute(BOOK, "title", 1);
    static final EAttribute NUMBERS = attribute(BOOK, "numbers", -1);
    static final EReference CITES = reference(BOOK, "cites", BOOK);
    static final EReference NOTES = containment(BOOK, "notes", NOTE, -1);
    static final EReference COVER = containment(BOOK, "cover", NOTE, 1);
    static final EAttribute TEXT = attribute(NOTE, "text", 1);
    static final EAttribute SEE = attribute(NOTE, "see", 1);

    static {
        PACKAGE.setName("library");
        PACKAGE.setNsPrefix("library");
        PACKAGE.setNsURI("urn:library");
    }

    private Library() {
    }

    static EObject shelf(String name, EObject... contents) {
        EObject shelf = EcoreUtil.create(SHELF);
        shelf.eSet(SHELF_NAME, name);
        for (EObject content : contents) {
            list(shelf, content.eClass() == SHELF ? SHELVES : BOOKS).add(content);
        }
        return shelf;
    }

    static EObject book(String title, String... numbers) {
        EObject book = EcoreUtil.create(BOOK);
        book.eSet(TITLE, title);
        Library.<String>list(book, NUMBERS).addAll(List.of(numbers));
        return book;
    }

    static EObject note(String text, String see) {
        EObject note = EcoreUtil.create(NOTE);
        note.eSet(TEXT, text);
        note.eSet(SEE, see);
        return note;
    }

    /** Puts a root into a resource of its own and returns it. */
    static EObject inResource(EObject root) {
        Resource resource = new XMIResourceFactoryImpl().createResource(URI.createURI("a.xmi"));
        resource.getContents().add(root);
        return root;
    }

    static String text(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return value == null ? "" : value.toString();
    }

    @SuppressWarnings("unchecked")
    static <T> List<T> list(EObject object, EStructuralFeature feature) {
        return (List<T>) object.eGet(feature);
    }

    /** Returns the names and titles on the way to an object, such as {@code Attic/Poetry/Faust}. */
    static String path(EObject object) {
        List<String> names = new ArrayList<>();
        for (EObject place = object; place != null; place = place.eContainer()) {
            names.addFirst(text(place, Map.of(SHELF, SHELF_NAME, BOOK, TITLE, NOTE, TEXT).get(place.eClass())));
        }
        return String.join("/", names);
    }

    private static EClass eClass(String name) {
        EClass eClass = FACTORY.createEClass();
        eClass.setName(name);
        PACKAGE.getEClassifiers().add(eClass);
        return eClass;
    }

    private static EAttribute attribute(EClass owner, String name, int upperBound) {
        EAttribute attribute = FACTORY.createEAttribute();
        attribute.setName(name);
        attribute.setEType(EcorePackage.Literals.ESTRING);
        attribute.setUpperBound(upperBound);
        attribute.setUnique(false);
        owner.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    private static EReference containment(EClass owner, String name, EClass type, int upperBound) {
        EReference reference = reference(owner, name, type);
        reference.setContainment(true);
        reference.setUpperBound(upperBound);
        return reference;
    }

    private static EReference reference(EClass owner, String name, EClass type) {
        EReference reference = FACTORY.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setUpperBound(-1);
        owner.getEStructuralFeatures().add(reference);
        return reference;
    }
}

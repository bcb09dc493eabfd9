package org.exsite.ui.editor.forms;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.edit.DirectoryTargets;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.DirectoryIndex;
import org.exsite.model.query.Sites;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.Schema;
import org.exsite.rules.Finding;
import org.exsite.ui.editor.OrganizationEditor;

/** What the fields of a form share: the objects that are shown, and the editor that changes them. */
final class FormContext {

    /** Up to this many names are looked up one by one. */
    private static final int FEW = 16;

    private final OrganizationEditor editor;
    private final FormToolkit toolkit;
    private List<EObject> objects = List.of();

    FormContext(OrganizationEditor editor, FormToolkit toolkit) {
        this.editor = editor;
        this.toolkit = toolkit;
    }

    OrganizationEditor editor() {
        return editor;
    }

    FormToolkit toolkit() {
        return toolkit;
    }

    ExsiteEditingDomain domain() {
        return editor.getEditingDomain();
    }

    Shell shell() {
        return editor.getSite().getShell();
    }

    /** Returns the objects that the form shows, at least one while it is visible. */
    List<EObject> objects() {
        return objects;
    }

    void show(List<EObject> next) {
        objects = List.copyOf(next);
    }

    /** Returns the object that the form shows; only forms of one object have fields that ask for it. */
    EObject object() {
        return objects.getFirst();
    }

    /** Tells whether the objects differ in a feature. */
    boolean isMixed(EStructuralFeature feature) {
        Object first = objects.getFirst().eGet(feature);
        return objects.stream().anyMatch(object -> !Objects.equals(first, object.eGet(feature)));
    }

    /** Gives a feature of all objects a value, as one step, unless they all have it. */
    void set(EStructuralFeature feature, Object value) {
        if (isMixed(feature) || !Objects.equals(object().eGet(feature), value)) {
            execute(domain().set(objects, feature, value));
        }
    }

    void execute(Command command) {
        editor.execute(command);
    }

    /** Returns the problems of a feature of the objects, and those of objects in it. */
    List<Finding> findings(EStructuralFeature feature) {
        if (editor.getValidation() == null) {
            return List.of();
        }
        return objects.stream().flatMap(object -> Stream.concat(
                editor.getValidation().findings(object, feature).stream(),
                parts(object, feature).stream()
                        .flatMap(part -> editor.getValidation().findings(part).stream()))).toList();
    }

    @SuppressWarnings("unchecked") //$NON-NLS-1$
    private static List<EObject> parts(EObject object, EStructuralFeature feature) {
        return object instanceof DirectoryObject && feature instanceof EReference reference
                && reference.isContainment() && reference.isMany() ? (List<EObject>) object.eGet(feature) : List.of();
    }

    /**
     * Finds the objects that names lead to. Many names are looked up in an index, for which the whole model is walked
     * once; a few in the tree.
     */
    Function<DistinguishedName, DirectoryObject> finder(int names) {
        return names > FEW ? DirectoryIndex.of(editor.getOrganization())::get
                : name -> DirectoryTargets.find(editor.getOrganization(), name);
    }

    /** Returns the objects that a feature may name; the stream can be read in the background. */
    Supplier<Stream<DirectoryObject>> candidates(EStructuralFeature feature) {
        Organization organization = editor.getOrganization();
        AttributeSchema schema = Schema.of(feature);
        return () -> Sites.objects(organization).filter(object -> schema.mayLeadTo(object.eClass()));
    }

    void stateChanged() {
        editor.stateChanged();
    }
}

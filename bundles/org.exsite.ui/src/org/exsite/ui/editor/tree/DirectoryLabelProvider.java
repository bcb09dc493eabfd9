package org.exsite.ui.editor.tree;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.rules.Finding;
import org.exsite.rules.Severity;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.editor.OrganizationEditor;

/** Names and icons of objects, with the most serious problem on or below each of them. */
public final class DirectoryLabelProvider extends ColumnLabelProvider {

    private final OrganizationEditor editor;
    private final ObjectImages images;

    /** @param owner the control that the images live as long as */
    public DirectoryLabelProvider(OrganizationEditor editor, Control owner) {
        this.editor = editor;
        this.images = new ObjectImages(owner);
    }

    /** Asks the item provider, which from then on tells the viewer of changes of the object. */
    @Override
    public String getText(Object element) {
        if (element instanceof Portion portion) {
            return portion.label();
        }
        return editor.getEditingDomain() != null && editor.getEditingDomain().getAdapterFactory()
                .adapt(element, IItemLabelProvider.class) instanceof IItemLabelProvider provider
                ? provider.getText(element) : ObjectLabels.of(element);
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof Portion portion) {
            return images.of(portion.container().eClass(), worst(portion));
        } else if (!(element instanceof EObject)) {
            return null;
        }
        EObject object = (EObject) element;
        Severity severity = editor.getValidation() == null ? null : editor.getValidation().worst(object);
        return images.of(object.eClass(), severity);
    }

    @Override
    public String getToolTipText(Object element) {
        if (!(element instanceof DirectoryObject object)) {
            return null;
        }
        List<Finding> findings = editor.getValidation() == null ? List.of() : editor.getValidation().findings(object);
        return findings.isEmpty() ? ObjectLabels.ofClass(object.eClass()) + ' ' + object.getDistinguishedName()
                : String.join("\n", findings.stream().map(Finding::message).toList()); //$NON-NLS-1$
    }

    private Severity worst(Portion portion) {
        return editor.getValidation() == null || editor.getValidation().worst(portion.container()) == null ? null
                : portion.objects().stream().map(editor.getValidation()::worst).filter(Objects::nonNull)
                        .min(Severity::compareTo).orElse(null);
    }
}

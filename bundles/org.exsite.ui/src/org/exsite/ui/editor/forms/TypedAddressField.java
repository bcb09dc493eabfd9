package org.exsite.ui.editor.forms;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.exsite.ui.assist.AddressAssist;

/** An address with its type before a colon; the types are offered. */
final class TypedAddressField extends TextField {

    TypedAddressField(FormContext context, EStructuralFeature feature) {
        super(context, feature, SWT.SINGLE);
    }

    @Override
    void create(Composite parent) {
        super.create(parent);
        new AddressAssist(context().editor()::getOrganization).types((Text) control(), ":", () -> { }); //$NON-NLS-1$
    }
}

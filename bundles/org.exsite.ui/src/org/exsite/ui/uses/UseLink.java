package org.exsite.ui.uses;

import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.edit.find.Use;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.editor.OrganizationEditor;

/**
 * A link to where an object is referred to, and beside it the attribute that does. It is used again for the next object,
 * because making and dropping controls takes longer than finding what they show.
 */
final class UseLink {

    private final ImageHyperlink link;
    private final Label attribute;
    private Use use;

    UseLink(Composite parent, FormToolkit toolkit, OrganizationEditor editor) {
        link = toolkit.createImageHyperlink(parent, SWT.NONE);
        attribute = toolkit.createLabel(parent, ""); //$NON-NLS-1$
        Stream.of(link, attribute).forEach(control -> GridDataFactory.swtDefaults().applyTo(control));
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                editor.reveal(use.holder(), use.feature());
            }
        });
    }

    void show(Use next, ObjectImages images) {
        use = next;
        link.setText(ObjectLabels.of(next.user()));
        link.setImage(images.of(next.user().eClass()));
        link.setToolTipText(next.user().getDistinguishedName().toString());
        attribute.setText(UseColumns.attribute(next).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        show(link, true);
        show(attribute, true);
    }

    /** Forgets what it leads to. */
    void hide() {
        use = null;
        show(link, false);
        show(attribute, false);
    }

    /** Shows a control of a grid, or gives it no room. */
    static void show(Control control, boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
    }
}

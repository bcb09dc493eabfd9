package org.exsite.ui.editor.forms;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.DirectoryTargets;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.find.ObjectPicker;

/** The name of another object: the label leads to it, a button opens the list of the objects that can be named. */
final class NameField extends TextField {

    private Hyperlink link;

    NameField(FormContext context, EStructuralFeature feature) {
        super(context, feature, SWT.SINGLE);
    }

    @Override
    void createLabelOf(Composite parent) {
        link = context().toolkit().createHyperlink(parent, label() + ':', SWT.WRAP);
        layOutLabel(link);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                jump();
            }
        });
    }

    @Override
    void create(Composite parent) {
        super.create(parent);
        NameProposals.install((Text) control(), () -> context().candidates(feature()), this::commit);
    }

    @Override
    Composite createBeside(Composite parent) {
        Composite beside = FieldProblems.beside(context(), parent, 2);
        Button browse = context().toolkit().createButton(beside, Messages.Field_browse, SWT.PUSH);
        browse.setToolTipText(Messages.bind(Messages.Field_browseTip, label()));
        browse.addListener(SWT.Selection, event -> browse());
        return beside;
    }

    @Override
    void refresh() {
        super.refresh();
        DirectoryObject target = context().isMixed(feature()) ? null : target();
        link.setEnabled(target != null);
        link.setToolTipText(target == null ? null : Messages.bind(Messages.Field_open, ObjectLabels.of(target)));
        control().setToolTipText(target == null ? null : ObjectLabels.of(target));
    }

    @Override
    Object parse(String typed) {
        return DistinguishedName.parse(typed);
    }

    private DirectoryObject target() {
        return context().object().eGet(feature()) instanceof DistinguishedName name
                ? DirectoryTargets.find(context().object(), name) : null;
    }

    private void jump() {
        DirectoryObject target = target();
        if (target != null) {
            context().editor().reveal(target, null);
        }
    }

    private void browse() {
        List<DirectoryObject> chosen = new ObjectPicker(context().shell(), label(), context().candidates(feature()),
                target(), false, "").choose(); //$NON-NLS-1$
        if (!chosen.isEmpty()) {
            context().set(feature(), chosen.getFirst().getDistinguishedName());
        }
    }
}

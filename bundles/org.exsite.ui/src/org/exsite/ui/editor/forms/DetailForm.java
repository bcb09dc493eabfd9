package org.exsite.ui.editor.forms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.edit.FeatureTab;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.progress.PieceByPiece;

/**
 * The form of the objects of one class: made once, shown for whatever is selected. It has sections, or tabs where the
 * Administrator program has them.
 */
final class DetailForm {

    /** How long nobody sees what was made of a form, in nanoseconds. */
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final FormContext context;
    private final EClass eClass;
    private final ScrolledForm form;
    private final List<FormPart> parts = new ArrayList<>();
    /** Makes what has not been made of the parts themselves, one after the other. */
    private final Queue<Runnable> toMake = new ArrayDeque<>();
    private UsesPart uses;
    private final PieceByPiece fields;
    /** Whether there are controls that have not been laid out. */
    private boolean grown = true;
    private long laidOut;
    private Runnable afterwards = () -> { };

    /** @param several whether it shows several objects at once, with the features that can be set for all of them */
    DetailForm(Composite parent, OrganizationEditor editor, FormToolkit toolkit, EClass eClass, boolean several) {
        this.eClass = eClass;
        context = new FormContext(editor, toolkit);
        form = toolkit.createScrolledForm(parent);
        form.setImage(new ObjectImages(form).of(eClass));
        fields = new PieceByPiece(form, this::createNext, this::created);
        GridLayoutFactory.swtDefaults().margins(8, 4).spacing(5, 8).applyTo(form.getBody());
        boolean used = !several && Literals.DIRECTORY_OBJECT.isSuperTypeOf(eClass);
        if (FeatureTab.isFor(eClass)) {
            toMake.add(() -> makeTabs(several, used));
        } else {
            FormSection.groups(eClass, several).forEach((group, features) -> toMake.add(
                    () -> add(new FormSection(form.getBody(), context, group, features, fields::start))));
            if (used) {
                toMake.add(() -> uses = UsesPart.section(form.getBody(), context));
            }
        }
    }

    private void makeTabs(boolean several, boolean used) {
        CTabFolder folder = FormTab.folder(form.getBody(), context);
        FormTab.create(folder, context, eClass, several, fields::start).forEach(this::add);
        if (used) {
            uses = UsesPart.tab(folder, context);
        }
    }

    private void add(FormPart part) {
        parts.add(part);
        if (!context.objects().isEmpty()) {
            part.showProblems();
        }
    }

    Control control() {
        return form;
    }

    void show(List<EObject> objects) {
        commit();
        boolean others = !objects.equals(context.objects());
        if (others) {
            revert();
            form.setOrigin(0, 0);
            afterwards = () -> { };
        }
        context.show(objects);
        form.setLayoutDeferred(true); // its fields are laid out in any case
        refresh();
        form.setLayoutDeferred(false);
        fields.start();
    }

    private boolean isGone() {
        return form.isDisposed() || !context.editor().isOpen();
    }

    private boolean createNext() {
        boolean created = !isGone() && (makeNext() || parts.stream().anyMatch(FormPart::createNext));
        grown |= created;
        return created;
    }

    private boolean makeNext() {
        if (toMake.isEmpty()) {
            return false;
        }
        toMake.remove().run();
        if (toMake.isEmpty()) {
            refreshUses();
        }
        return true;
    }

    /** To lay a form out takes as long as to make many of its fields: it is done now and then, and at the end. */
    private void created() {
        if (!fields.isRunning() || System.nanoTime() - laidOut > PAUSE) {
            form.getDisplay().asyncExec(this::layOut);
        }
    }

    private void layOut() {
        if (isGone()) {
            return;
        }
        if (grown) {
            grown = false;
            parts.forEach(FormPart::layOut);
            form.reflow(true);
        }
        laidOut = System.nanoTime();
        if (!fields.isRunning()) {
            finished();
        }
    }

    private void finished() {
        Runnable now = afterwards;
        afterwards = () -> { };
        now.run();
    }

    void refresh() {
        if (!context.objects().isEmpty()) {
            String title = context.objects().size() == 1 ? ObjectLabels.of(context.object())
                    : Messages.bind(Messages.Details_several, context.objects().size(), ObjectLabels.ofClass(eClass));
            title(title.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            form.setToolTipText(context.object() instanceof DirectoryObject object
                    ? object.getDistinguishedName().toString() : null);
            parts.forEach(FormPart::refresh);
            showProblems();
            refreshUses();
        }
    }

    private void refreshUses() {
        if (uses != null) {
            uses.refresh();
        }
    }

    /** To lay the heading out anew takes long, and the whole form even longer, which its text does not ask for. */
    private void title(String title) {
        if (!title.equals(form.getText())) {
            form.getForm().setText(title);
        }
    }

    void showProblems() {
        if (!context.objects().isEmpty()) {
            parts.forEach(FormPart::showProblems);
        }
    }

    boolean isPending() {
        return !pending().isEmpty();
    }

    void commit() {
        if (!context.objects().isEmpty()) {
            pending().forEach(FeatureField::commit);
        }
    }

    /** Drops what was typed: what could not be taken over belongs to the objects that are shown, and to no others. */
    void revert() {
        List<FeatureField> pending = pending();
        if (!pending.isEmpty() && !context.objects().isEmpty()) {
            pending.forEach(FeatureField::refresh);
            context.stateChanged();
        }
    }

    /** Drops what it shows, so that objects that are gone are not held. */
    void clear() {
        revert();
        context.show(List.of());
        if (uses != null) {
            uses.clear();
        }
    }

    /** Opens the part of a feature, and puts the focus on the field once it is made. */
    void focus(EStructuralFeature feature, EObject row) {
        if (!toMake.isEmpty()) {
            afterwards = () -> focus(feature, row);
            return;
        }
        parts.stream().filter(part -> part.isFor(feature)).findFirst().ifPresent(part -> {
            part.open();
            afterwards = () -> part.focus(feature, row);
            fields.start();
        });
    }

    private List<FeatureField> pending() {
        return parts.stream().flatMap(part -> part.fields().stream()).filter(FeatureField::isPending).toList();
    }
}

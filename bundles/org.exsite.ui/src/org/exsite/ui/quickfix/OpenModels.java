package org.exsite.ui.quickfix;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.exsite.model.Organization;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.Evaluator;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.markers.OrganizationFiles;
import org.exsite.ui.settings.RuleSettings;

/** Gets at the models of files, whether they are open in an editor or not. */
final class OpenModels {

    private static SoftReference<Snapshot> lastRead = new SoftReference<>(null);

    private OpenModels() {
    }

    /**
     * Returns the model of the editor that has a file open, if there is one. In the thread of the user interface it waits
     * until the editor knows the problems.
     */
    static Optional<OpenModel> ofEditor(IFile file) {
        Optional<OrganizationEditor> editor = OrganizationEditors.find(file);
        if (Display.getCurrent() != null) {
            editor.ifPresent(open -> open.getDocument().awaitCheck());
        }
        return editor.filter(known -> known.getEvaluation() != null).map(OpenModels::of);
    }

    /** Returns the model of an editor, which must have read its file and looked for problems. */
    static OpenModel of(OrganizationEditor editor) {
        return new OpenModel(editor.getFile(), editor.getOrganization(), editor.getEditingDomain(),
                editor.getEvaluation(), true);
    }

    /**
     * Returns the model of a file to look at: that of its editor, or else one that is read from the file and kept for
     * the next question as long as the file does not change. It must not be changed unless it is that of the editor.
     */
    static synchronized OpenModel toLookAt(IFile file) throws CoreException {
        Optional<OpenModel> ofEditor = ofEditor(file);
        if (ofEditor.isPresent()) {
            return ofEditor.get();
        }
        Snapshot snapshot = lastRead.get();
        if (snapshot == null || !snapshot.isOf(file)) {
            if (snapshot != null) {
                snapshot.model().evaluation().close();
            }
            snapshot = new Snapshot(file.getModificationStamp(), read(file));
            lastRead = new SoftReference<>(snapshot);
        }
        return snapshot.model();
    }

    /** Tells whether {@link #toLookAt} would answer without reading the file. */
    static synchronized boolean isAtHand(IFile file) {
        Snapshot snapshot = lastRead.get();
        return ofEditor(file).isPresent() || snapshot != null && snapshot.isOf(file);
    }

    /**
     * Reads the model of a file, to be changed and saved. In the user interface thread it shows that this may take a
     * while, and reads in another thread.
     */
    static OpenModel read(IFile file) throws CoreException {
        if (Display.getCurrent() == null) {
            return load(file);
        }
        AtomicReference<OpenModel> model = new AtomicReference<>();
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    model.set(load(file));
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return model.get();
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof CoreException problem ? problem
                    : new CoreException(Status.error(String.valueOf(e.getCause().getLocalizedMessage()), e.getCause()));
        } catch (InterruptedException e) {
            throw new CoreException(Status.CANCEL_STATUS);
        }
    }

    private static OpenModel load(IFile file) throws CoreException {
        Organization organization;
        try {
            organization = OrganizationFiles.read(file);
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getLocalizedMessage(), e));
        }
        ExsiteEditingDomain domain = new ExsiteEditingDomain();
        domain.adopt(organization);
        return new OpenModel(file, organization, domain,
                Evaluator.start(ExchangeRules.catalogue(), List.of(organization), RuleSettings.of(
                        file.getLocation() == null ? null : file.getLocation().toPath()), EvaluationMonitor.NONE), false);
    }

    private record Snapshot(long stamp, OpenModel model) {

        boolean isOf(IFile file) {
            return model.file().equals(file) && file.getModificationStamp() == stamp;
        }
    }
}

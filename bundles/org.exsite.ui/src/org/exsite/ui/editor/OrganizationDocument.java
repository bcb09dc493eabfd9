package org.exsite.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.exsite.model.Organization;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.model.edit.ModelClipboard;
import org.exsite.model.storage.ExsiteResource;
import org.exsite.model.progress.Progress;
import org.exsite.rules.Evaluation;
import org.exsite.rules.RuleConfiguration;
import org.exsite.ui.live.LiveValidation;
import org.exsite.ui.live.LiveValidation.State;
import org.exsite.ui.live.ProblemCheck;
import org.exsite.ui.operations.OperationGuard;
import org.exsite.ui.settings.RuleSettings;

/** An organization that is open in an editor: its editing domain, its problems, and whether it has to be saved. */
public final class OrganizationDocument {

    /** The rules look at so many changed objects faster than anybody notices. */
    private static final int AT_ONCE = 300;

    private final ExsiteResource resource;
    private final ExsiteEditingDomain domain;
    private final LiveValidation validation = new LiveValidation();
    private RuleConfiguration settings;
    private ProblemCheck check;
    private ModelReading reading;
    private boolean orphaned;
    private boolean saving;
    private long edits;
    private String stamp;

    private OrganizationDocument(ExsiteResource resource, ExsiteEditingDomain domain,
            RuleConfiguration settings, String stamp) {
        this.settings = settings;
        this.resource = resource;
        this.domain = domain;
        this.stamp = stamp;
        domain.getCommandStack().addCommandStackListener(event -> edited());
        domain.getCommandStack().setGuard(new OperationGuard(this));
    }

    /** Reads a file; runs on any thread, the result belongs to that of the user interface. */
    static OrganizationDocument load(OrganizationInput input, ModelClipboard clipboard, Progress progress)
            throws IOException {
        String stamp = input.stamp();
        return of(input, input.read(progress), stamp, clipboard);
    }

    /** Reads work on a file that was not saved; it has to be saved still. */
    static OrganizationDocument restore(OrganizationInput input, Path snapshot, ModelClipboard clipboard,
            Progress progress) throws IOException {
        OrganizationDocument document = of(input, OrganizationInput.read(snapshot, progress), input.stamp(), clipboard);
        document.orphaned = true;
        return document;
    }

    private static OrganizationDocument of(OrganizationInput input, Organization organization, String stamp,
            ModelClipboard clipboard) {
        ExsiteResource resource = new ExsiteResource(URI.createURI(input.uri().toString()));
        resource.getContents().add(organization);
        ExsiteEditingDomain domain = new ExsiteEditingDomain(clipboard);
        domain.adopt(organization);
        RuleConfiguration settings = RuleSettings.of(input.path());
        // A root is held in another way once it has an adapter; that must not happen while two threads look at it
        domain.getAdapterFactory().adapt((Notifier) organization, domain);
        return new OrganizationDocument(resource, domain, settings, stamp);
    }

    /**
     * Looks for problems in the background, with the settings of rules as they are now. Whoever edits meanwhile waits.
     *
     * @param progress is told the percentage
     */
    void check(OrganizationInput input, IntConsumer progress) {
        ProblemCheck replaced = check;
        stopCheck();
        settings = RuleSettings.of(input.path());
        begin(ProblemCheck.all(Messages.bind(Messages.Check_job, input.name()), organization(),
                validation.evaluation(), settings, progress, this::checked).inPlaceOf(replaced));
    }

    /** Works in what a command has changed: at once, or in the background if that takes longer than a blink. */
    public void changed(Command command) {
        if (check == null && validation.state() == State.CHECKED && size(command) > AT_ONCE) {
            begin(ProblemCheck.changes(Messages.bind(Messages.Check_job, organization().getName()), organization(),
                    validation.evaluation(), this::checked));
        } else {
            validation.refresh();
        }
    }

    private static int size(Command command) {
        if (command instanceof CompoundCommand several) {
            return several.getCommandList().size();
        }
        return command == null || command.getAffectedObjects() == null ? 0 : command.getAffectedObjects().size();
    }

    private void begin(ProblemCheck next) {
        check = next;
        domain.getAdapterFactory().setPassive(true);
        validation.checking();
        check.schedule();
    }

    /** Returns the evaluation, which nobody else uses then, or {@code null} if there is none yet. */
    Evaluation evaluation() {
        if (validation.evaluation() != null) {
            awaitCheck();
        }
        return validation.evaluation();
    }

    /** Stops looking for problems; nothing is known of them then. */
    public void cancelCheck() {
        if (check != null) {
            check.cancel();
        }
    }

    /** Waits until nobody looks for problems, so that the organization may be changed. */
    public void awaitCheck() {
        if (check != null) {
            check.await();
        }
    }

    private void checked(Evaluation evaluation, boolean complete) {
        check = null;
        domain.getAdapterFactory().setPassive(false);
        validation.replace(evaluation, complete);
    }

    private void stopCheck() {
        if (check != null) {
            check.close();
            check = null;
        }
    }

    /** Returns which rules are on and how serious they are. */
    public RuleConfiguration settings() {
        return settings;
    }

    /** Returns the organization. */
    public Organization organization() {
        return resource.organization();
    }

    /** Returns the editing domain. */
    public ExsiteEditingDomain domain() {
        return domain;
    }

    /** Returns the problems. */
    public LiveValidation validation() {
        return validation;
    }

    /** Returns the object with a URI fragment as markers hold it, or {@code null}. */
    public EObject find(String fragment) {
        return fragment == null || fragment.isEmpty() ? null : resource.getEObject(fragment);
    }

    /** Returns the URI fragment of an object. */
    public String fragment(EObject object) {
        return resource.getURIFragment(object);
    }

    /** Tells whether there are changes that are not in the file. */
    public boolean isDirty() {
        return orphaned || domain.getCommandStack().isSaveNeeded();
    }

    /** Tells whether the file is being written. */
    boolean isSaving() {
        return saving;
    }

    /** Returns how often the organization was edited since it was read; undo and redo count too. */
    public long edits() {
        return edits;
    }

    /**
     * Writes the file in one step; if that fails, the old file stays and the changes stay unsaved. The user interface
     * goes on drawing. What is edited meanwhile is saved too, or is unsaved afterwards, but never is half of it saved.
     *
     * @param afterwards is done in another thread when the file is written
     * @throws OperationCanceledException if the user canceled; the old file stays
     */
    void save(OrganizationInput target, Runnable afterwards, IProgressMonitor monitor) throws IOException {
        Path path = target.path();
        if (path == null) {
            throw new IOException(Messages.bind(Messages.Save_notLocal, target.name()));
        }
        saving = true;
        long saved;
        try {
            SaveRun run;
            do {
                saved = edits;
                run = new SaveRun(begin(Display.getCurrent()::wake), path, afterwards);
                run.run(monitor);
            } while (run.isInterrupted());
        } finally {
            saving = false;
        }
        resource.setURI(URI.createURI(target.uri().toString()));
        domain.getCommandStack().saveIsDone();
        orphaned = saved != edits;
        stamp = target.stamp();
    }

    /** Begins to read the model for writing it in another thread; the next edit, or another beginning, cancels that. */
    ModelReading begin(Runnable wake) {
        cancelReading();
        reading = new ModelReading(organization(), wake);
        return reading;
    }

    private void edited() {
        edits++;
        cancelReading();
    }

    private void cancelReading() {
        if (reading != null) {
            reading.cancel();
            reading = null;
        }
    }

    /** Says that the file is gone or differs, so that saving is worthwhile even without a change. */
    void orphan(OrganizationInput input) {
        orphaned = true;
        stamp = input.stamp();
    }

    /** Tells whether the file is not as this editor read or wrote it last. */
    boolean isOutdated(OrganizationInput input) {
        return !saving && !Objects.equals(stamp, input.stamp());
    }

    /** Stops what goes on. The organization itself is no longer used, so that nothing needs to be taken off it. */
    void close() {
        cancelReading();
        stopCheck();
        validation.close();
    }
}

package org.exsite.ui.editor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.exsite.model.Organization;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.model.edit.ModelClipboard;
import org.exsite.model.storage.ExsiteResource;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.rules.Evaluation;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.Evaluator;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.ui.live.LiveValidation;
import org.exsite.ui.operations.OperationGuard;
import org.exsite.ui.settings.RuleSettings;

/** An organization that is open in an editor: its editing domain, its problems, and whether it has to be saved. */
public final class OrganizationDocument {

    private final ExsiteResource resource;
    private final ExsiteEditingDomain domain;
    private final LiveValidation validation;
    private RuleConfiguration settings;
    private ModelReading reading;
    private boolean orphaned;
    private boolean saving;
    private long edits;
    private String stamp;

    private OrganizationDocument(ExsiteResource resource, ExsiteEditingDomain domain, LiveValidation validation,
            RuleConfiguration settings, String stamp) {
        this.settings = settings;
        this.resource = resource;
        this.domain = domain;
        this.validation = validation;
        this.stamp = stamp;
        domain.getCommandStack().addCommandStackListener(event -> edited());
        domain.getCommandStack().setGuard(new OperationGuard(this));
    }

    /** Reads a file and looks for problems; runs on any thread, the result belongs to that of the user interface. */
    static OrganizationDocument load(OrganizationInput input, ModelClipboard clipboard) throws IOException {
        String stamp = input.stamp();
        return of(input, input.read(), stamp, clipboard);
    }

    /** Reads work on a file that was not saved; it has to be saved still. */
    static OrganizationDocument restore(OrganizationInput input, Path snapshot, ModelClipboard clipboard)
            throws IOException {
        OrganizationDocument document = of(input, OrganizationStorage.load(snapshot), input.stamp(), clipboard);
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
        return new OrganizationDocument(resource, domain, new LiveValidation(evaluate(organization, settings)), settings,
                stamp);
    }

    private static Evaluation evaluate(Organization organization, RuleConfiguration settings) {
        return Evaluator.start(ExchangeRules.catalogue(), List.of(organization), settings, EvaluationMonitor.NONE);
    }

    /**
     * Looks for problems anew after the settings of rules have changed: in another thread, while nobody can edit, and
     * with a dialog if it takes longer than a blink.
     */
    void settingsChanged(OrganizationInput input) {
        settings = RuleSettings.of(input.path());
        AtomicReference<Evaluation> next = new AtomicReference<>();
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                monitor.beginTask(Messages.bind(Messages.Settings_task, input.name()), IProgressMonitor.UNKNOWN);
                next.set(evaluate(organization(), settings));
            });
            validation.replace(next.get());
        } catch (InvocationTargetException e) {
            ILog.of(getClass()).error(e.toString(), e.getCause());
        } catch (InterruptedException e) {
            ILog.of(getClass()).warn(e.toString(), e); // the findings stay those of the settings before
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

    void close() {
        cancelReading();
        validation.close();
        domain.getAdapterFactory().dispose();
    }
}

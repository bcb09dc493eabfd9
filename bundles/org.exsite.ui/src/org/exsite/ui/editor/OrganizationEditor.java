package org.exsite.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.INavigationLocationProvider;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.ide.IGotoMarker;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.model.edit.ModelClipboard;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Severity;
import org.exsite.ui.editor.pages.OrganizationPage;
import org.exsite.ui.editor.pages.PageStatus;
import org.exsite.ui.live.LiveValidation;

/**
 * The editor of {@code .exsite} files. It reads its file in the background; until that is done, and if it fails, there is
 * no organization and no editing domain. What was read is shown at once; then it is looked at for problems, which can
 * be canceled and holds up only whoever wants to edit. All methods belong to the thread of the user interface.
 */
public final class OrganizationEditor extends FormsEditor implements IEditingDomainProvider, IGotoMarker,
        INavigationLocationProvider {

    /** The id of the editor. */
    public static final String ID = "org.exsite.ui.editor.organization"; //$NON-NLS-1$

    /** The context in which the keys of the editor count. */
    private static final String KEYS = "org.exsite.ui.editorScope"; //$NON-NLS-1$
    private static final ModelClipboard CLIPBOARD = new ModelClipboard();

    private final List<Runnable> findingsListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> modelListeners = new CopyOnWriteArrayList<>();
    private final EditorSelection selection = new EditorSelection();
    private final EditorActions actions = new EditorActions(this);
    private final EditorStorage storage = new EditorStorage(this, CLIPBOARD);
    private final ExternalChanges externalChanges = new ExternalChanges(this, storage);
    private final Snapshots snapshots = new Snapshots(this);
    private final PageStatus status = new PageStatus(this);
    private OrganizationDocument document;
    private OrganizationInput input;
    private OrganizationPage organizationPage;
    private ObjectImages images;
    private final List<Runnable> afterLoading = new ArrayList<>();

    @Override
    public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
        if (OrganizationInput.of(editorInput) == null) {
            throw new PartInitException(Messages.Editor_noFile);
        }
        super.init(site, editorInput);
        site.setSelectionProvider(selection);
        site.getService(IContextService.class).activateContext(KEYS);
    }

    @Override
    protected void setInput(IEditorInput editorInput) {
        super.setInput(editorInput);
        input = OrganizationInput.of(editorInput);
        setPartName(editorInput.getName());
        setContentDescription(""); //$NON-NLS-1$
    }

    @Override
    protected FormToolkit createToolkit(Display display) {
        return new PlatformToolkit(display, this::getContainer);
    }

    @Override
    protected void addPages() {
        organizationPage = new OrganizationPage(this);
        try {
            addPage(organizationPage);
            for (IFormPage page : EditorPages.following(this)) {
                addPage(page);
            }
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
        storage.load();
        externalChanges.start();
        getSite().getShell().getDisplay().asyncExec(new SecondEditor(this)::ask);
    }

    /** Returns the editing domain, or {@code null} while the file is being read. */
    @Override
    public ExsiteEditingDomain getEditingDomain() {
        return document == null ? null : document.domain();
    }

    /** Returns the organization, or {@code null} while the file is being read. */
    public Organization getOrganization() {
        return document == null ? null : document.organization();
    }

    /**
     * Returns the live evaluation, or {@code null} until the organization was first looked at for problems. It waits
     * while many changes are being worked in.
     */
    public Evaluation getEvaluation() {
        return document == null ? null : document.evaluation();
    }

    /** Returns the problems arranged for display, or {@code null} while the file is being read. */
    public LiveValidation getValidation() {
        return document == null ? null : document.validation();
    }

    /** Returns the document, or {@code null} while the file is being read. */
    public OrganizationDocument getDocument() {
        return document;
    }

    /** Returns the file of the workspace, or {@code null} if the editor shows a file outside of it. */
    public IFile getFile() {
        return input == null ? null : input.file();
    }

    /** Returns the path of the file, or {@code null} if it does not lie in the file system. */
    public Path getPath() {
        return input == null ? null : input.path();
    }

    /** Returns what is selected in tree, outline and properties. */
    public EditorSelection getSelection() {
        return selection;
    }

    /** Returns the actions for menus, tool bars and views that belong to this editor. */
    public EditorActions getActions() {
        return actions;
    }

    /** Registers a listener that is told when the findings may have changed, also after the file was read anew. */
    public void addFindingsListener(Runnable listener) {
        findingsListeners.add(listener);
    }

    /** Removes a listener. */
    public void removeFindingsListener(Runnable listener) {
        findingsListeners.remove(listener);
    }

    /** Registers a listener that is told after every command and after the file was read anew. */
    public void addModelListener(Runnable listener) {
        modelListeners.add(listener);
    }

    /** Removes a listener. */
    public void removeModelListener(Runnable listener) {
        modelListeners.remove(listener);
    }

    /** Executes a command, if it can be; that is one step for undo. */
    public void execute(Command command) {
        if (document != null && command.canExecute()) {
            document.domain().getCommandStack().execute(command);
        }
    }

    /** Executes a command without asking anybody about what it would spoil: one that follows what the directory has. */
    public void executeUnasked(Command command) {
        if (document != null && command.canExecute()) {
            document.domain().getCommandStack().executeUnasked(command);
        }
    }

    /**
     * Selects an object, shows its form and puts the focus on a field.
     *
     * @param object an object of the model, or one that belongs to a directory object, such as an address space
     * @param feature the field, or {@code null}
     */
    public void reveal(EObject object, EStructuralFeature feature) {
        EObject owner = DistinguishedNames.owner(object);
        getSite().getPage().getNavigationHistory().markLocation(this);
        show(owner);
        getSite().getPage().getNavigationHistory().markLocation(this);
        if (object != owner) {
            organizationPage.focus(object.eContainingFeature(), object);
        } else if (feature != null) {
            organizationPage.focus(feature, null);
        }
    }

    /** Selects an object and shows its form. */
    void show(EObject object) {
        setActivePage(OrganizationPage.ID);
        selection.select(List.of(object));
    }

    @Override
    public INavigationLocation createEmptyNavigationLocation() {
        return new ObjectLocation(this);
    }

    @Override
    public INavigationLocation createNavigationLocation() {
        return new ObjectLocation(this);
    }

    @Override
    public void gotoMarker(IMarker marker) {
        whenRead(() -> MarkerTarget.of(marker, document)
                .ifPresent(target -> reveal(target.object(), target.feature())));
    }

    /** Does something with the organization: now if it is there, else as soon as the file is read. */
    public void whenRead(Runnable work) {
        if (document == null) {
            afterLoading.add(work);
        } else {
            work.run();
        }
    }

    @Override
    public void setFocus() {
        if (getActivePageInstance() == organizationPage && organizationPage.isMade()) {
            organizationPage.setFocus();
        } else {
            super.setFocus();
        }
    }

    /** Says that {@link #isDirty} or {@link #isEditPending} may have changed. */
    public void stateChanged() {
        firePropertyChange(PROP_DIRTY);
        actions.update();
        if (document != null) {
            snapshots.changed();
        }
    }

    @Override
    public boolean isDirty() {
        return document != null && (document.isDirty() || isEditPending());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        commitPendingEdit();
        storage.save(externalChanges, monitor);
    }

    @Override
    public void doSaveAs() {
        commitPendingEdit();
        storage.saveAs();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    /** Returns what the headings of the pages say. */
    public PageStatus getStatus() {
        return status;
    }

    /** Shows the highest severity of the problems, or {@code null} for none, on the tabs of editor and page. */
    public void showSeverity(Severity severity) {
        if (isOpen() && getPageCount() > 0) {
            if (images == null) {
                images = new ObjectImages(getContainer());
            }
            setPageImage(0, ObjectImages.sign(severity));
            setTitleImage(images.of(ExsitePackage.Literals.ORGANIZATION, severity));
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        T page = EditorPages.ofView(this, type);
        if (page != null) {
            return page;
        } else if (type == IGotoMarker.class || type == IEditingDomainProvider.class) {
            return type.cast(this);
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        externalChanges.stop();
        snapshots.closed();
        OrganizationEditors.closed(this);
        storage.cancel();
        if (document != null) {
            document.close();
        }
        status.dispose();
        super.dispose();
    }

    OrganizationInput input() {
        return input;
    }

    /** Takes over work on the file that was not saved. */
    void restore(Path snapshot) {
        storage.restore(snapshot);
    }

    /** Keeps unsaved work now, in case the program ends before it is saved. */
    public void keepUnsavedWork() {
        snapshots.write();
    }

    /** Shows how the reading of the file goes: {@code null} for well, else what is in its way. */
    void loading(String problem) {
        status.loading(problem, storage);
    }

    /** Takes over a document that was read, in place of the one before. */
    void show(OrganizationDocument next) {
        OrganizationDocument old = document;
        List<String> selected = old == null ? List.of()
                : selection.objects().stream().map(old::fragment).toList();
        document = next;
        next.domain().getCommandStack().addCommandStackListener(event -> modelChanged(next));
        next.validation().addListener(() -> findingsListeners.forEach(Runnable::run));
        if (old != null) {
            old.close();
        }
        status.loaded();
        selection.select(List.of());
        modelListeners.forEach(Runnable::run);
        selection.select(selected.isEmpty() ? List.of(next.organization())
                : selected.stream().map(next::find).filter(Objects::nonNull).toList());
        stateChanged();
        if (old == null) {
            OrganizationEditors.opened(this);
            snapshots.opened();
        }
        checkProblems();
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
        afterLoading.forEach(Runnable::run);
        afterLoading.clear();
    }

    /** Looks for problems in the background, as the settings of rules are now. */
    public void checkProblems() {
        if (document != null) {
            document.check(input, status::checking);
        }
    }

    /** Takes over the file that the document was saved to, or that its file was moved to. */
    void inputChanged(IEditorInput next) {
        boolean known = document != null;
        if (known) {
            OrganizationEditors.closed(this);
            snapshots.closed();
        }
        setInput(next);
        firePropertyChange(PROP_INPUT);
        if (known) {
            OrganizationEditors.opened(this);
            snapshots.opened();
            stateChanged();
        }
        firePropertyChange(PROP_TITLE);
    }

    private void modelChanged(OrganizationDocument changed) {
        if (changed == document) {
            changed.changed(changed.domain().getCommandStack().getMostRecentCommand());
            modelListeners.forEach(Runnable::run);
            stateChanged();
        }
    }
}

package org.exsite.ui.editor;

import java.nio.file.Path;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.exsite.model.storage.AtomicFile;

/**
 * Notices when somebody else changes, moves or deletes the file of an editor. An editor without changes follows the
 * file; one with changes asks, and nothing is lost without an answer. A file that could not be read is tried again as
 * soon as it is another one.
 */
final class ExternalChanges implements IResourceChangeListener, IPartListener2, IWindowListener {

    private final OrganizationEditor editor;
    private final EditorStorage storage;
    private Display display;
    private boolean asking;

    ExternalChanges(OrganizationEditor editor, EditorStorage storage) {
        this.editor = editor;
        this.storage = storage;
    }

    void start() {
        storage.whenUnreadable(this::check);
        display = editor.getSite().getShell().getDisplay();
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        editor.getSite().getPage().addPartListener(this);
        PlatformUI.getWorkbench().addWindowListener(this);
    }

    void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        editor.getSite().getPage().removePartListener(this);
        PlatformUI.getWorkbench().removeWindowListener(this);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        OrganizationInput input = editor.input();
        if (input.file() != null && event.getDelta().findMember(input.file().getFullPath()) != null
                && !display.isDisposed()) {
            OrganizationInput now = input.after(event);
            display.asyncExec(() -> {
                if (!now.equals(input) && input.file().equals(editor.getFile())) {
                    editor.inputChanged(new FileEditorInput(now.file()));
                } else {
                    check();
                }
            });
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == editor) {
            display.asyncExec(this::check);
        }
    }

    /** Somebody comes back from another program, or from another window. */
    @Override
    public void windowActivated(IWorkbenchWindow window) {
        if (window == editor.getSite().getWorkbenchWindow() && window.getActivePage() == editor.getSite().getPage()
                && window.getActivePage().getActiveEditor() == editor) {
            display.asyncExec(this::check);
        }
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // what happens meanwhile is noticed afterwards
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        // an editor stays in its window
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // closes the editor too
    }

    /** Does something in which the user is asked already. */
    void during(Runnable question) {
        asking = true;
        try {
            question.run();
        } finally {
            asking = false;
        }
    }

    /** Asks before saving replaces what somebody else has written; returns whether it may. */
    boolean mayReplace() {
        OrganizationDocument document = editor.getDocument();
        if (document == null || !document.isOutdated(editor.input()) || editor.input().stamp() == null) {
            return true;
        }
        asking = true;
        try {
            return MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(), Messages.Changed_title,
                    Messages.bind(Messages.Replace_question, editor.input().name(),
                            AtomicFile.backupOf(Path.of(editor.input().name()))),
                    SWT.NONE, Messages.Replace_cancel, Messages.Replace_replace) == 1;
        } finally {
            asking = false;
        }
    }

    /** Looks whether the file is another one than the editor has read; what could not be read is read when it changes. */
    private void check() {
        OrganizationDocument document = editor.getDocument();
        if (asking || !editor.isOpen() || storage.isReading() || storage.isStillUnreadable()) {
            return;
        } else if (document == null) {
            if (storage.isUnreadable()) {
                storage.load();
            }
            return;
        } else if (!document.isOutdated(editor.input())) {
            return;
        }
        asking = true;
        try {
            if (editor.input().stamp() == null) {
                deleted(document);
            } else {
                changed(document);
            }
        } finally {
            asking = false;
        }
    }

    private void deleted(OrganizationDocument document) {
        if (editor.isDirty() && MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(),
                Messages.Deleted_title, Messages.bind(Messages.Deleted_question, editor.input().name()), 0,
                Messages.Deleted_keep, Messages.Deleted_close) == 0) {
            document.orphan(editor.input());
            editor.stateChanged();
        } else {
            editor.close(false);
        }
    }

    private void changed(OrganizationDocument document) {
        if (!editor.isDirty() || MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(),
                Messages.Changed_title, Messages.bind(Messages.Changed_question, editor.input().name()), 0,
                Messages.Changed_keep, Messages.Changed_reload) == 1) {
            editor.revertPendingEdit();
            storage.load();
        } else {
            document.orphan(editor.input());
            editor.stateChanged();
        }
    }
}

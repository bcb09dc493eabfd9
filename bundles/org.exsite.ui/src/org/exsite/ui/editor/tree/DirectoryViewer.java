package org.exsite.ui.editor.tree;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.edit.ExsiteItemProviderAdapterFactory;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.explanation.RuleHelp;

/**
 * A tree of the directory of an editor: it follows the model, the problems and the selection of the editor, and offers
 * menu, keys, drag and drop. The page and the outline each have one.
 */
public final class DirectoryViewer {

    /** Up to so many changed objects are refreshed one by one. */
    private static final int FEW = 20;
    /** Up to so many selected objects are shown as selected. */
    private static final int MOST = 500;

    private final OrganizationEditor editor;
    private final TreeViewer viewer;
    private final Set<Object> changed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final INotifyChangedListener modelListener = this::note;
    private final Runnable afterCommand = this::modelChanged;
    private final Runnable afterFindings = this::findingsChanged;
    private final ISelectionChangedListener selectionListener = event -> showSelection();
    private ExsiteItemProviderAdapterFactory observed;
    private Organization shown;
    private boolean showing;
    private boolean untold;
    private boolean selectionMissed;

    /**
     * Makes the tree.
     *
     * @param bars where cut, copy, paste and delete act on the selected objects while the tree has the focus
     */
    public DirectoryViewer(Composite parent, OrganizationEditor editor, IActionBars bars) {
        this.editor = editor;
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new DirectoryContentProvider());
        viewer.setLabelProvider(new DirectoryLabelProvider(editor, viewer.getControl()));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addSelectionChangedListener(event -> {
            if (!showing) {
                editor.getSelection().setSelection(event.getSelection());
            }
        });
        viewer.addDoubleClickListener(event -> toggle());
        new DirectoryMenu(editor).install(viewer);
        DirectoryDragAndDrop.install(viewer, editor);
        viewer.getTree().addHelpListener(event -> help());
        shareKeys(bars);
        editor.addModelListener(afterCommand);
        editor.addFindingsListener(afterFindings);
        editor.getSelection().addSelectionChangedListener(selectionListener);
        viewer.getControl().addDisposeListener(event -> dispose());
        viewer.getControl().addListener(SWT.Paint, event -> catchUp());
        modelChanged();
    }

    /** Returns the viewer. */
    public TreeViewer viewer() {
        return viewer;
    }

    /** The page of the rule of the first problem of what is selected. */
    private void help() {
        RuleHelp.show(editor.getValidation() == null
                || !(viewer.getStructuredSelection().getFirstElement() instanceof EObject object) ? List.of()
                        : editor.getValidation().findingsWithParts(object), "org.exsite.help.editor"); //$NON-NLS-1$
    }

    private void shareKeys(IActionBars bars) {
        viewer.getControl().addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                editor.getActions().update();
                editor.getActions().shareObjects(bars, true);
            }

            @Override
            public void focusLost(FocusEvent event) {
                editor.getActions().shareObjects(bars, false);
            }
        });
    }

    private void modelChanged() {
        Organization organization = editor.getOrganization();
        if (organization != shown) {
            shown = organization;
            observe(organization == null ? null : editor.getEditingDomain().getAdapterFactory());
            untold = true;
            changed.clear();
            viewer.setInput(organization == null ? null : new Object[] {organization});
            viewer.expandToLevel(3);
            showSelection();
        } else if (!changed.isEmpty() && isSeen()) {
            List<Object> refresh = List.copyOf(changed);
            changed.clear();
            if (refresh.size() > FEW) {
                viewer.refresh();
            } else {
                refresh.forEach(viewer::refresh);
            }
            showSelection();
        }
    }

    /**
     * A tree that nobody sees takes no part in changes and selections of thousands; it catches up when it is painted.
     */
    private boolean isSeen() {
        return viewer.getControl().isVisible();
    }

    private void catchUp() {
        if (!changed.isEmpty() || selectionMissed) {
            viewer.getControl().getDisplay().asyncExec(() -> {
                if (!viewer.getControl().isDisposed() && isSeen()) {
                    modelChanged();
                    showSelection();
                }
            });
        }
    }

    /** Objects that were shown while they were only to be looked at are asked again, to be told of their changes. */
    private void findingsChanged() {
        boolean passive = observed != null && observed.isPassive();
        if (untold && !passive && !viewer.getControl().isDisposed()) {
            viewer.refresh();
        } else if (!viewer.getControl().isDisposed() && shown != null) {
            viewer.update(editor.getValidation().changed().toArray(), null);
            for (EObject object : editor.getValidation().changed()) {
                if (object instanceof DirectoryObject container && Portion.isDivided(container)) {
                    viewer.update(Portion.of(container), null);
                }
            }
        }
        untold = passive;
    }

    private void note(Notification notification) {
        if (notification instanceof IViewerNotification viewerNotification && viewerNotification.getElement() != null) {
            changed.add(viewerNotification.getElement());
        }
    }

    private void observe(ExsiteItemProviderAdapterFactory factory) {
        if (observed != null) {
            observed.removeListener(modelListener);
        }
        observed = factory;
        if (observed != null) {
            observed.addListener(modelListener);
        }
    }

    private void showSelection() {
        selectionMissed = !isSeen();
        IStructuredSelection wanted = editor.getSelection().getSelection();
        if (wanted.size() > MOST) {
            wanted = StructuredSelection.EMPTY; // to find thousands of rows takes long and shows nothing
        }
        if (!selectionMissed && !Objects.equals(viewer.getStructuredSelection().toList(), wanted.toList())) {
            showing = true;
            try {
                viewer.setSelection(wanted, true);
            } finally {
                showing = false;
            }
        }
    }

    private void toggle() {
        Object first = viewer.getStructuredSelection().getFirstElement();
        if (first != null) {
            viewer.setExpandedState(first, !viewer.getExpandedState(first));
        }
    }

    private void dispose() {
        observe(null);
        editor.removeModelListener(afterCommand);
        editor.removeFindingsListener(afterFindings);
        editor.getSelection().removeSelectionChangedListener(selectionListener);
    }
}

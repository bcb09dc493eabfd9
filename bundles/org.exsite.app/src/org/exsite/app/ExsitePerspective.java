package org.exsite.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.exsite.app.help.HelpView;
import org.exsite.ui.explanation.ExplanationView;
import org.exsite.ui.findings.FindingsView;
import org.exsite.ui.uses.UsedByView;

/** Files on the left, the editor in the middle, and below it what is wrong and what to know about it. */
public final class ExsitePerspective implements IPerspectiveFactory {

    /** The id of the perspective. */
    public static final String ID = "org.exsite.app.perspective"; //$NON-NLS-1$

    private static final String PROGRESS = "org.eclipse.ui.views.ProgressView"; //$NON-NLS-1$

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.18f, editors);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.68f, editors); //$NON-NLS-1$
        bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
        bottom.addView(FindingsView.ID);
        bottom.addView(IPageLayout.ID_PROP_SHEET);
        bottom.addView(UsedByView.ID);
        bottom.addPlaceholder(PROGRESS);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.58f, "bottom"); //$NON-NLS-1$ //$NON-NLS-2$
        right.addView(ExplanationView.ID);
        right.addView(IPageLayout.ID_OUTLINE);
        layout.createPlaceholderFolder("help", IPageLayout.RIGHT, 0.5f, editors).addPlaceholder(HelpView.ID); //$NON-NLS-1$
        layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(FindingsView.ID);
        layout.addShowViewShortcut(UsedByView.ID);
        layout.addShowViewShortcut(ExplanationView.ID);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(PROGRESS);
        layout.addNewWizardShortcut("org.exsite.ui.newOrganization"); //$NON-NLS-1$
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.project"); //$NON-NLS-1$
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder"); //$NON-NLS-1$
    }
}

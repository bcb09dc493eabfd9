package org.exsite.app;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.exsite.ui.accessibility.LabelsAsNames;
import org.exsite.ui.accessibility.TitleFont;

/** The workbench of the application: remembers its windows, and saves the workspace when it closes. */
final class ExsiteWorkbenchAdvisor extends WorkbenchAdvisor {

    private static final String IDE_BUNDLE = "org.eclipse.ui.ide"; //$NON-NLS-1$

    private final Arguments arguments;

    ExsiteWorkbenchAdvisor(Arguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        // Those with shadows or pictures in them are slow to draw as SVG: of these the finished images are used
        declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj.png"); //$NON-NLS-1$
        declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj.svg"); //$NON-NLS-1$
        // The views of the platform ask for these by name; its own application declares them like this
        declare(configurer, "IMG_OBJS_ERROR_PATH", "obj16/error_tsk.svg"); //$NON-NLS-1$ //$NON-NLS-2$
        declare(configurer, "IMG_OBJS_WARNING_PATH", "obj16/warn_tsk.svg"); //$NON-NLS-1$ //$NON-NLS-2$
        declare(configurer, "IMG_OBJS_INFO_PATH", "obj16/info_tsk.svg"); //$NON-NLS-1$ //$NON-NLS-2$
        declare(configurer, "IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category.svg"); //$NON-NLS-1$ //$NON-NLS-2$
        declare(configurer, "IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view.svg"); //$NON-NLS-1$ //$NON-NLS-2$
        declare(configurer, "IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error.svg"); //$NON-NLS-1$ //$NON-NLS-2$
        declare(configurer, "IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning.svg"); //$NON-NLS-1$ //$NON-NLS-2$
        declare(configurer, "IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info.svg"); //$NON-NLS-1$ //$NON-NLS-2$
        declare(configurer, "IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix.svg"); //$NON-NLS-1$ //$NON-NLS-2$
        declare(configurer, "IMG_DLGBAN_SAVEAS_DLG", "wizban/saveas_wiz.svg"); //$NON-NLS-1$ //$NON-NLS-2$
        declare(configurer, "IMG_WIZBAN_NEWPRJ_WIZ", "wizban/newprj_wiz.svg"); //$NON-NLS-1$ //$NON-NLS-2$
        declare(configurer, "IMG_WIZBAN_NEWFOLDER_WIZ", "wizban/newfolder_wiz.svg"); //$NON-NLS-1$ //$NON-NLS-2$
        declare(configurer, "IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj.png"); //$NON-NLS-1$ //$NON-NLS-2$
        declare(configurer, "IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj.png"); //$NON-NLS-1$ //$NON-NLS-2$
        declare(configurer, "IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj.png"); //$NON-NLS-1$ //$NON-NLS-2$
        declare(configurer, "IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co.svg"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public void preStartup() {
        LabelsAsNames.install(Display.getCurrent());
        TitleFont.fit(JFaceResources.getFontRegistry());
        DarkDesktop.follow(Display.getCurrent(), PlatformUI.getWorkbench().getService(MApplication.class).getContext());
    }

    private static void declare(IWorkbenchConfigurer configurer, String name, String path) {
        ResourceLocator.imageDescriptorFromBundle(IDE_BUNDLE, "icons/full/" + path) //$NON-NLS-1$
                .ifPresent(image -> configurer.declareImage(name, image, true));
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ExsitePerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ExsiteWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        new OpenAtStart(arguments).run();
    }

    @Override
    public void postShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
        } catch (CoreException e) {
            ILog.of(ExsiteWorkbenchAdvisor.class).log(e.getStatus());
        }
    }
}

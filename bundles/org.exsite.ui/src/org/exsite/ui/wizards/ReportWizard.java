package org.exsite.ui.wizards;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.exsite.model.Organization;
import org.exsite.model.storage.AtomicFile;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.report.OrganizationReport;
import org.exsite.rules.Evaluation;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.EvaluationResult;
import org.exsite.rules.Evaluator;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.live.LiveValidation.State;
import org.exsite.ui.settings.RuleSettings;

/**
 * Writes a report on an organization: as it is in its editor, saved or not, or as it is in its file. While the report is
 * written the wizard keeps everybody from editing. Where no program opens the report, it says where that lies.
 */
public final class ReportWizard extends Wizard implements IExportWizard {

    private final Predicate<String> opener;
    private IFile organization;
    private ReportPage page;

    /** Opens the report with the program that the desktop has for pages. */
    public ReportWizard() {
        this(Program::launch);
    }

    /** @param opener opens an address, and tells whether anything did */
    public ReportWizard(Predicate<String> opener) {
        this.opener = opener;
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(Messages.Report_window);
        setNeedsProgressMonitor(true);
        organization = ExportWizard.organization(workbench, selection);
    }

    @Override
    public void addPages() {
        page = new ReportPage(organization);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path target = page.target();
        OrganizationEditor editor = OrganizationEditors.find(organization).orElse(null);
        Organization edited = editor == null ? null : editor.getOrganization();
        if (editor != null) {
            editor.getDocument().awaitCheck();
        }
        Evaluation evaluation = editor == null ? null : editor.getEvaluation();
        boolean checked = editor != null && editor.getValidation().state() == State.CHECKED;
        Path path = organization.getLocation().toPath();
        try {
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(Messages.bind(Messages.Report_writing, target), IProgressMonitor.UNKNOWN);
                try {
                    write(edited == null ? read() : checked ? new OrganizationReport(edited, evaluation.findings(),
                            evaluation.suppressed(), LocalDate.now()) : report(edited, path), target);
                } catch (IOException | CoreException e) {
                    throw new InvocationTargetException(e, e.getLocalizedMessage());
                }
            });
        } catch (InvocationTargetException e) {
            page.setErrorMessage(Messages.bind(Messages.Report_failed, e.getCause().getLocalizedMessage()));
            return false;
        } catch (InterruptedException e) {
            return false;
        }
        if (page.isToBeOpened() && !opener.test(target.toUri().toString())) {
            MessageDialog.openInformation(getShell(), Messages.Report_window,
                    Messages.bind(Messages.Report_notOpened, target));
        }
        return true;
    }

    private OrganizationReport read() throws IOException {
        Path file = organization.getLocation().toPath();
        return report(OrganizationStorage.load(file), file);
    }

    private static OrganizationReport report(Organization saved, Path file) {
        EvaluationResult result = Evaluator.run(ExchangeRules.catalogue(), List.of(saved), RuleSettings.of(file),
                EvaluationMonitor.NONE);
        return new OrganizationReport(saved, result.findings(), result.suppressed(), LocalDate.now());
    }

    private static void write(OrganizationReport report, Path target) throws IOException, CoreException {
        AtomicFile.write(target, stream -> {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            report.write(writer);
            writer.flush();
        }, false);
        for (IFile known : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(target.toUri())) {
            known.refreshLocal(IResource.DEPTH_ZERO, null);
        }
    }
}

package org.exsite.ui.wizards;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.exsite.directory.Format;
import org.exsite.model.progress.Progress;
import org.exsite.ui.markers.OrganizationFiles;
import org.exsite.ui.progress.MonitorProgress;
import org.exsite.ui.progress.WaitedWork;

/** Shows what would be written, the changes since the import or the whole organization, and asks where to write it. */
final class ExportPage extends WizardPage {

    private final IFile proposed;
    private final List<IFile> organizations = new ArrayList<>();
    private Combo organization;
    private Button onlyChanges;
    private Button whole;
    private Text preview;
    private Button csv;
    private Button ldif;
    private Text folder;
    private ExportSource source;

    ExportPage(IFile proposed) {
        super("export"); //$NON-NLS-1$
        this.proposed = proposed;
        setTitle(Messages.Export_title);
        setDescription(Messages.Export_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        new Label(area, SWT.NONE).setText(Messages.Export_organization);
        organization = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(organization);
        organization.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
        onlyChanges = radio(area, Messages.Export_onlyChanges);
        whole = radio(area, Messages.Export_whole);
        preview = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        preview.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(620, 260).applyTo(preview);
        csv = check(area, Messages.Export_csv);
        ldif = check(area, Messages.Export_ldif);
        Label option = new Label(area, SWT.WRAP);
        option.setText(Messages.Export_option);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(600, SWT.DEFAULT).applyTo(option);
        new Label(area, SWT.NONE).setText(Messages.Export_folder);
        folder = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        folder.addModifyListener(event -> validate());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Export_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        setControl(area);
        fill();
        area.getDisplay().asyncExec(() -> {
            if (!area.isDisposed()) {
                choose();
            }
        });
    }

    private Button radio(Composite area, String text) {
        Button button = new Button(area, SWT.RADIO);
        button.setText(text);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (button.getSelection()) {
                look();
            }
        }));
        return button;
    }

    /** Only what was imported has a state to compare with; everything else is written as a whole. */
    private void choose() {
        IFile file = organization();
        boolean imported = file != null && Baseline.of(file).exists();
        onlyChanges.setEnabled(imported);
        onlyChanges.setSelection(imported);
        whole.setSelection(!imported);
        setMessage(file == null || imported ? null : Messages.bind(Messages.Export_notImported, file.getName()),
                INFORMATION);
        look();
    }

    private Button check(Composite area, String text) {
        Button button = new Button(area, SWT.CHECK);
        button.setText(text);
        button.setSelection(true);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
        return button;
    }

    private void fill() {
        organizations.addAll(OrganizationFiles.all());
        organizations.forEach(file -> organization.add(file.getFullPath().toString()));
        int selected = Math.max(0, organizations.indexOf(proposed));
        organization.select(organizations.isEmpty() ? -1 : selected);
    }

    /** Works out in another thread what would be written. */
    private void look() {
        source = null;
        preview.setText(""); //$NON-NLS-1$
        IFile file = organization();
        if (file != null) {
            IPath location = file.getLocation(); // which is not in its project if it was opened from disk
            if (folder.getText().isBlank() && location != null) {
                folder.setText(location.removeLastSegments(1).toOSString());
            }
            boolean changes = onlyChanges.getSelection();
            String[] text = {Messages.Export_canceled};
            WaitedWork looking = monitor -> {
                monitor.beginTask(Messages.Export_looking, IProgressMonitor.UNKNOWN);
                Progress progress = new MonitorProgress(monitor);
                ExportSource found = changes ? PendingChanges.between(Baseline.of(file), file, progress)
                        : WholeOrganization.of(file);
                text[0] = found.text(progress);
                source = found;
            };
            looking.isDoneIn(getContainer(), problem -> text[0] = problem);
            preview.setText(text[0]);
        }
        validate();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void validate() {
        String problem = null;
        if (organizations.isEmpty()) {
            problem = Messages.Export_nothingImported;
        } else if (source == null) {
            problem = Messages.Export_cannotCompare;
        } else if (source.isEmpty()) {
            problem = Messages.Export_noChanges;
        } else if (!csv.getSelection() && !ldif.getSelection()) {
            problem = Messages.Export_noKind;
        } else if (folder() == null || !folder().isAbsolute()) {
            problem = Messages.Export_noFolder;
        }
        setErrorMessage(problem);
        setPageComplete(problem == null);
        if (problem == null) {
            List<Path> replaced = source.replaced(folder(), name(), formats());
            setMessage(replaced.isEmpty() ? null : Messages.bind(Messages.Export_replaced,
                    replaced.stream().map(file -> file.getFileName().toString())
                            .collect(Collectors.joining(", "))), WARNING); //$NON-NLS-1$
        }
    }

    /** Returns the name of the organization's file without its extension. */
    String name() {
        return organization().getName().replaceFirst("\\.exsite$", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Returns the organization that is written, or {@code null}. */
    IFile organization() {
        int index = organization.getSelectionIndex();
        return index < 0 ? null : organizations.get(index);
    }

    /** Returns what is to be written, once it was found. */
    ExportSource source() {
        return source;
    }

    /** Returns how it is to be written. */
    List<Format> formats() {
        List<Format> formats = new ArrayList<>();
        if (csv.getSelection()) {
            formats.add(Format.CSV);
        }
        if (ldif.getSelection()) {
            formats.add(Format.LDIF);
        }
        return formats;
    }

    /** Returns where to write, or {@code null}. */
    Path folder() {
        try {
            return folder.getText().isBlank() ? null : Path.of(folder.getText().strip());
        } catch (InvalidPathException e) {
            return null;
        }
    }
}

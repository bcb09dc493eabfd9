package org.exsite.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
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
import org.exsite.directory.ChangeFormat;

/** Shows what changed since the import, and asks where to write it. */
final class ExportPage extends WizardPage {

    private final IFile proposed;
    private final List<IFile> organizations = new ArrayList<>();
    private Combo organization;
    private Text preview;
    private Button csv;
    private Button ldif;
    private Text folder;
    private PendingChanges changes;

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
        organization.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> compare()));
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
                compare();
            }
        });
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
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(this::collect, IResource.NONE);
        } catch (CoreException e) {
            ILog.of(ExportPage.class).log(e.getStatus());
        }
        organizations.forEach(file -> organization.add(file.getFullPath().toString()));
        int selected = Math.max(0, organizations.indexOf(proposed));
        organization.select(organizations.isEmpty() ? -1 : selected);
        if (proposed != null && !organizations.contains(proposed)) {
            setMessage(Messages.bind(Messages.Export_notImported, proposed.getName()), WARNING);
        }
    }

    /** Only what was imported has a state to compare with. */
    private boolean collect(IResourceProxy proxy) {
        if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(".exsite") //$NON-NLS-1$
                && proxy.requestResource() instanceof IFile file && Baseline.of(file).exists()) {
            organizations.add(file);
        }
        return true;
    }

    private void compare() {
        changes = null;
        preview.setText(""); //$NON-NLS-1$
        IFile file = organization();
        if (file != null) {
            IPath location = file.getParent().getLocation();
            if (folder.getText().isBlank() && location != null) {
                folder.setText(location.toOSString());
            }
            try {
                String[] text = new String[1];
                getContainer().run(true, false, monitor -> {
                    try {
                        changes = PendingChanges.between(Baseline.of(file), file);
                        text[0] = changes.text();
                    } catch (CoreException e) {
                        throw new InvocationTargetException(e, e.getStatus().getMessage());
                    }
                });
                preview.setText(text[0]);
            } catch (InvocationTargetException e) {
                preview.setText(String.valueOf(e.getMessage()));
            } catch (InterruptedException e) {
                return;
            }
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
        } else if (changes == null) {
            problem = Messages.Export_cannotCompare;
        } else if (changes.isEmpty()) {
            problem = Messages.Export_noChanges;
        } else if (!csv.getSelection() && !ldif.getSelection()) {
            problem = Messages.Export_noKind;
        } else if (folder() == null || !folder().isAbsolute()) {
            problem = Messages.Export_noFolder;
        }
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    /** Returns the organization whose changes are written, or {@code null}. */
    IFile organization() {
        int index = organization.getSelectionIndex();
        return index < 0 ? null : organizations.get(index);
    }

    /** Returns the changes, once they were found. */
    PendingChanges changes() {
        return changes;
    }

    /** Returns what is to be written. */
    List<ChangeFormat> formats() {
        List<ChangeFormat> formats = new ArrayList<>();
        if (csv.getSelection()) {
            formats.add(ChangeFormat.CSV);
        }
        if (ldif.getSelection()) {
            formats.add(ChangeFormat.LDIF);
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

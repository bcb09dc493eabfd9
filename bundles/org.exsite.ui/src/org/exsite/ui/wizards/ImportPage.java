package org.exsite.ui.wizards;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.exsite.directory.CsvOptions;
import org.exsite.directory.ReadOptions;

/** Asks for the files of directory exports, and where to put what they hold. */
final class ImportPage extends WizardPage {

    private final String proposedProject;
    private final List<Path> preset;
    private ExportFiles exports;
    private Text options;
    private Button includes;
    private TargetFields target;

    /**
     * What is to be read.
     *
     * @param files the files
     * @param options how they are read
     * @param includes whether values may be taken from other files in the folder of each
     */
    record Choice(List<Path> files, ReadOptions options, boolean includes) {

        /** Returns how one of the files is read. */
        ReadOptions optionsFor(Path file) {
            return includes ? options.withIncludes(file.toAbsolutePath().getParent()) : options;
        }
    }

    ImportPage(String proposedProject, List<Path> files) {
        super("import"); //$NON-NLS-1$
        this.proposedProject = proposedProject;
        preset = List.copyOf(files);
        setTitle(Messages.Import_title);
        setDescription(Messages.Import_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.Import_files);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
        exports = new ExportFiles(area, 3, preset, this::filesChanged);
        new Label(area, SWT.NONE).setText(Messages.Import_options);
        options = new Text(area, SWT.BORDER);
        options.setMessage(Messages.Import_optionsHint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(options);
        ExportFiles.button(area, Messages.Import_browse, this::browseOptions);
        includes = new Button(area, SWT.CHECK);
        includes.setText(Messages.Import_includes);
        includes.setToolTipText(Messages.Import_includesHint);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(includes);
        target = new TargetFields(area, 3, proposedProject, this::check);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        options.addModifyListener(event -> check());
        setControl(area);
        filesChanged();
        setErrorMessage(null);
    }

    private void browseOptions() {
        String chosen = new FileDialog(getShell(), SWT.OPEN).open();
        if (chosen != null) {
            options.setText(chosen);
        }
    }

    private void filesChanged() {
        if (!exports.files().isEmpty()) {
            target.propose(exports.files().getFirst().getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".exsite"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        check();
    }

    private void check() {
        Optional<String> problem = exports.files().isEmpty() ? Optional.of(Messages.Import_none)
                : optionsProblem().or(target::problem);
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> optionsProblem() {
        try {
            readOptions();
            return Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.of(Messages.bind(Messages.Import_noOptions, e.getLocalizedMessage()));
        }
    }

    private ReadOptions readOptions() throws IOException {
        String name = options.getText().strip();
        return name.isEmpty() ? ReadOptions.DEFAULT : ReadOptions.DEFAULT.with(CsvOptions.read(Path.of(name)));
    }

    /** Returns what was chosen; the page must be complete. */
    Choice choice() {
        try {
            return new Choice(exports.files(), readOptions(), includes.getSelection());
        } catch (IOException e) {
            throw new IllegalStateException(Messages.bind(Messages.Import_noOptions, e.getLocalizedMessage()), e);
        }
    }

    /** Returns the file to make. */
    IFile target() {
        return target.file();
    }
}

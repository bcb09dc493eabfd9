package org.exsite.ui.diagram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.exsite.diagram.draw.Appearance;
import org.exsite.diagram.draw.Palette;
import org.exsite.diagram.draw.PngPicture;
import org.exsite.diagram.draw.SvgPicture;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.storage.AtomicFile;

/** Writes the diagram as a picture; the same picture as the command line writes. */
public final class PictureExport {

    private static final double SCALE = 2;

    private final TopologyPage page;

    /** Exports the diagram of a page. */
    public PictureExport(TopologyPage page) {
        this.page = page;
    }

    /** Asks for the name of the file and writes it in the background. */
    void run() {
        FileDialog dialog = new FileDialog(page.editor().getSite().getShell(), SWT.SAVE);
        dialog.setText(Messages.Export_title);
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png"}); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.setFilterNames(new String[] {Messages.Export_svg, Messages.Export_png});
        dialog.setFileName(ObjectLabels.of(page.editor().getOrganization()));
        dialog.setOverwrite(true);
        String name = dialog.open();
        if (name != null) {
            boolean png = dialog.getFilterIndex() == 1;
            write(Path.of(name.toLowerCase(Locale.ROOT).matches(".*\\.(svg|png)") ? name //$NON-NLS-1$
                    : name + (png ? ".png" : ".svg"))).schedule(); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /** Returns the job that writes the diagram as it is now; the ending of the name tells the format. */
    public Job write(Path file) {
        String svg = SvgPicture.of(page.state().scene(), Appearance.picture(Palette.LIGHT, page::severity),
                ObjectLabels.of(page.editor().getOrganization()));
        boolean png = file.toString().toLowerCase(Locale.ROOT).endsWith(".png"); //$NON-NLS-1$
        Job job = new Job(Messages.bind(Messages.Export_job, file.getFileName())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    AtomicFile.write(file, stream -> {
                        if (png) {
                            PngPicture.write(svg, SCALE, stream);
                        } else {
                            stream.write(svg.getBytes(StandardCharsets.UTF_8));
                        }
                    }, false);
                    return Status.OK_STATUS;
                } catch (IOException e) {
                    return Status.error(Messages.bind(Messages.Export_failed, file, e.getMessage()), e);
                }
            }
        };
        job.setUser(true);
        return job;
    }
}

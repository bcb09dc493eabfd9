package org.exsite.ui.wizards;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.exsite.directory.DirectoryWriter;
import org.exsite.directory.Format;
import org.exsite.model.Organization;
import org.exsite.model.progress.Progress;
import org.exsite.model.storage.AtomicFile;

/** The organization as it is, written as a whole: LDIF holds everything, CSV what import files can hold. */
final class WholeOrganization implements ExportSource {

    /** How many of the things that a format cannot hold are shown; the file beside it has all. */
    private static final int SHOWN = 200;

    private final Organization organization;

    private WholeOrganization(Organization organization) {
        this.organization = organization;
    }

    /** Reads a file; may take long, so not for the user interface thread. */
    static WholeOrganization of(IFile file) throws CoreException {
        return new WholeOrganization(Baseline.read(file));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.CSV, Format.LDIF);
    }

    @Override
    public String suffix() {
        return ""; //$NON-NLS-1$
    }

    @Override
    public String text(Progress progress) throws IOException {
        StringBuilder text = new StringBuilder();
        ClassCounts counts = ClassCounts.of(organization);
        text.append(Messages.bind(Messages.Log_objects, counts.total())).append('\n');
        for (ClassCounts.Row row : counts.rows()) {
            text.append("- ").append(row.label()).append(": ").append(row.all()).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
        }
        List<String> lost = DirectoryWriter.write(organization, checked(OutputStream.nullOutputStream(), progress),
                Format.CSV);
        text.append('\n').append(Messages.bind(Messages.Export_notInCsv, lost.size())).append('\n');
        lost.stream().limit(SHOWN).forEach(sentence -> text.append("- ").append(sentence).append('\n')); //$NON-NLS-1$
        if (lost.size() > SHOWN) {
            text.append("- ").append(Messages.bind(Messages.Log_more, lost.size() - SHOWN)).append('\n'); //$NON-NLS-1$
        }
        return text.toString();
    }

    @Override
    public List<Path> write(Path folder, String name, List<Format> formats, Progress progress) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Format format : formats) {
            Path file = folder.resolve(name + format.extension());
            List<String> lost = new ArrayList<>();
            AtomicFile.write(file, out -> lost.addAll(
                    DirectoryWriter.write(organization, checked(out, progress), format)), false);
            written.add(file);
            if (!lost.isEmpty()) {
                Path list = folder.resolve(name + format.extension() + ".lost.txt"); //$NON-NLS-1$
                byte[] text = (String.join("\n", lost) + '\n').getBytes(StandardCharsets.UTF_8); //$NON-NLS-1$
                AtomicFile.write(list, out -> out.write(text), false);
                written.add(list);
            }
        }
        return written;
    }

    /** Lets a write be cancelled, which leaves no file behind. */
    private static OutputStream checked(OutputStream out, Progress progress) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] octets, int from, int length) throws IOException {
                progress.step(0);
                out.write(octets, from, length);
            }
        };
    }
}

package org.exsite.directory.tree;

import java.util.ArrayList;
import java.util.List;

import org.exsite.directory.DirectoryFormatException;
import org.exsite.directory.ReadLimits;
import org.exsite.directory.ReadOptions;
import org.exsite.directory.text.Messages;
import org.exsite.directory.text.Printable;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ImportProblem;

/** What could not be imported from one file. */
public final class ReadLog {

    private static final int NO_EVENT = 0;

    private final String file;
    private final ReadOptions options;
    private final List<ImportProblem> lines = new ArrayList<>();

    /** Starts a log for a file. */
    public ReadLog(String file, ReadOptions options) {
        this.file = file;
        this.options = options;
    }

    /** Returns what messages call the file. */
    public String file() {
        return file;
    }

    /** Returns how much the file may hold. */
    public ReadLimits limits() {
        return options.limits();
    }

    /** Returns how the file is to be read. */
    public ReadOptions options() {
        return options;
    }

    /** Returns the lines, in the order in which they failed. */
    public List<ImportProblem> lines() {
        return lines;
    }

    /**
     * Keeps a line that was not imported.
     *
     * @throws DirectoryFormatException if too many lines have failed for the file to be a directory
     */
    public void unread(int line, String problem, String text) throws DirectoryFormatException {
        unread(line, NO_EVENT, problem, text);
    }

    /**
     * Keeps a line that was not imported and for which the Administrator program's own import logs an event.
     *
     * @return the entry, to say more of it
     * @throws DirectoryFormatException if too many lines have failed for the file to be a directory
     */
    public ImportProblem unread(int line, int event, String problem, String text) throws DirectoryFormatException {
        return add(line, event, problem, text, false);
    }

    /**
     * Remarks on a line that was imported.
     *
     * @return the remark, to say more of it
     * @throws DirectoryFormatException if too many lines have problems for the file to be a directory
     */
    public ImportProblem remark(int line, int event, String problem, String text) throws DirectoryFormatException {
        return add(line, event, problem, text, true);
    }

    private ImportProblem add(int line, int event, String problem, String text, boolean imported)
            throws DirectoryFormatException {
        int most = options.limits().unreadLines();
        if (lines.size() >= most) {
            throw new DirectoryFormatException(file, line, Messages.format("file.tooManyProblems",
                    most, lines.getFirst().getLine(), lines.getFirst().getProblem()));
        }
        ImportProblem entry = ExsiteFactory.eINSTANCE.createImportProblem();
        entry.setFile(file);
        entry.setLine(line);
        entry.setEvent(event);
        entry.setImported(imported);
        entry.setProblem(Printable.escaped(problem));
        entry.setText(Printable.escaped(text));
        lines.add(entry);
        return entry;
    }
}

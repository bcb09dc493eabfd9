package org.exsite.directory.tree;

import java.util.ArrayList;
import java.util.List;

import org.exsite.directory.DirectoryFormatException;
import org.exsite.directory.ReadLimits;
import org.exsite.directory.text.Messages;
import org.exsite.directory.text.Printable;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.UnreadLine;

/** What could not be imported from one file. */
public final class ReadLog {

    private final String file;
    private final ReadLimits limits;
    private final List<UnreadLine> lines = new ArrayList<>();

    /** Starts a log for a file. */
    public ReadLog(String file, ReadLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Returns what messages call the file. */
    public String file() {
        return file;
    }

    /** Returns how much the file may hold. */
    public ReadLimits limits() {
        return limits;
    }

    /** Returns the lines, in the order in which they failed. */
    public List<UnreadLine> lines() {
        return lines;
    }

    /**
     * Keeps a line that was not imported.
     *
     * @throws DirectoryFormatException if too many lines have failed for the file to be a directory
     */
    public void unread(int line, String problem, String text) throws DirectoryFormatException {
        if (lines.size() >= limits.unreadLines()) {
            throw new DirectoryFormatException(file, line, Messages.format("file.tooManyProblems",
                    limits.unreadLines(), lines.getFirst().getLine(), lines.getFirst().getProblem()));
        }
        UnreadLine unread = ExsiteFactory.eINSTANCE.createUnreadLine();
        unread.setFile(file);
        unread.setLine(line);
        unread.setProblem(Printable.escaped(problem));
        unread.setText(Printable.escaped(text));
        lines.add(unread);
    }
}

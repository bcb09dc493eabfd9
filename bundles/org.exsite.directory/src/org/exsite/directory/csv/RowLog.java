package org.exsite.directory.csv;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.exsite.directory.ImportKind;
import org.exsite.directory.text.Messages;
import org.exsite.directory.tree.ReadLog;
import org.exsite.model.ImportProblem;
import org.exsite.model.naming.DistinguishedName;

/** What is to be said of the row that is being read. */
final class RowLog {

    private final ReadLog log;
    private final Set<Object> told = new HashSet<>();
    private CsvRecord record;

    RowLog(ReadLog log) {
        this.log = log;
    }

    /** Goes on to a row. */
    void start(CsvRecord next) {
        record = next;
    }

    /** Returns the number of the line of the row. */
    int line() {
        return record.line();
    }

    /** Returns the row. */
    CsvRecord record() {
        return record;
    }

    /** Keeps the row, or what of it was not imported, because of an event. */
    void refuse(ImportEvent event, String problem) throws IOException {
        ImportProblem refused = log.unread(record.line(), event.number(), problem, record.text());
        if (event == ImportEvent.REQUIRED_DELETED) {
            ImportKind.NAME_DELETED.mark(refused);
        }
    }

    /**
     * Keeps the row for a reason that the import of the Administrator program may have no event for.
     *
     * @param oem whether it is text of MS-DOS
     */
    void refuse(String problem, boolean oem) throws IOException {
        ImportProblem refused = log.unread(record.line(), record.event(), problem, record.text());
        if (oem) {
            ImportKind.OEM_TEXT.mark(refused);
        }
    }

    /** Remarks on the row, which is imported. An argument that comes first and is a name is that of the object. */
    ImportProblem remark(ImportEvent event, Object... arguments) throws IOException {
        return about(log.remark(record.line(), event.number(), event.text(arguments), record.text()), arguments);
    }

    /** Remarks on the row where the Administrator program would be silent. */
    ImportProblem remark(ImportKind kind, Object... arguments) throws IOException {
        ImportProblem remark = log.remark(record.line(), 0, Messages.format("csv." + kind.id(), arguments), record.text());
        kind.mark(remark);
        return about(remark, arguments);
    }

    /** Remarks on the first row of which something can be said that holds for the whole file. */
    void remarkOnce(ImportKind kind, Object... arguments) throws IOException {
        if (told.add(kind)) {
            remark(kind, arguments);
        }
    }

    /** Remarks on the first row of which something can be said that holds for many. */
    void remarkOnce(ImportEvent event, Object subject) throws IOException {
        if (told.add(subject)) {
            remark(event, subject);
        }
    }

    private static ImportProblem about(ImportProblem problem, Object... arguments) {
        if (arguments.length > 0 && arguments[0] instanceof DistinguishedName name) {
            problem.setObjectName(name.toString());
        }
        return problem;
    }

    /** Remarks on the row where the Administrator program would be silent. */
    void remark(String text) throws IOException {
        log.remark(record.line(), 0, text, record.text());
    }
}

package org.exsite.directory.csv;

import java.io.IOException;
import java.util.List;

import org.exsite.directory.ImportKind;
import org.exsite.directory.OptionsRemark;
import org.exsite.directory.text.Messages;
import org.exsite.directory.tree.DirectoryTree;
import org.exsite.directory.tree.ReadLog;
import org.exsite.model.ImportProblem;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;

/** What a file and its options tell of how it was exported: what was to be in it, and is not. */
final class FileChecks {

    private final CsvHeader header;
    private final List<CsvRecord> rows;
    private final Organization known;
    private final ReadLog log;

    /**
     * @param rows the first rows, all of them if there are few
     * @param known what was read before, or {@code null}
     */
    FileChecks(CsvHeader header, List<CsvRecord> rows, Organization known, ReadLog log) {
        this.header = header;
        this.rows = rows;
        this.known = known;
        this.log = log;
    }

    /**
     * Tells whether a header has the column Obj-Class and no other, as if the names of others had not been understood.
     */
    static boolean isClassAlone(CsvRecord header) {
        return header.fields().size() == 1 && header.fields().getFirst().strip().equalsIgnoreCase(CsvHeader.OBJ_CLASS);
    }

    /** Says that a file tells nothing but classes (Q175287), which makes an organization without objects. */
    static void tellClassAlone(CsvRecord header, DirectoryTree tree, ReadLog log) throws IOException {
        ImportProblem problem = log.unread(header.line(), 0, Messages.format("csv.export-separator"), header.text());
        ImportKind.EXPORT_SEPARATOR.mark(problem);
        if (tree.organization() == null) {
            tree.imply(log.options().csv().basepoint().map(FileChecks::root)
                    .orElseGet(() -> DistinguishedName.root("o", CsvBase.UNKNOWN)));
        }
    }

    /** Tells what was found. */
    void tell() throws IOException {
        for (OptionsRemark remark : log.options().csv().remarks()) {
            if (isTold(remark)) {
                continue;
            }
            ImportProblem problem = log.remark(remark.line(), 0, remark.problem(), remark.text());
            problem.setFile(remark.file());
            remark.kind().mark(problem);
        }
        if (rows.size() == 1 && rows.getFirst().problem() == null
                && header.objClass(rows.getFirst().fields()).equalsIgnoreCase("container")) {
            CsvRecord row = rows.getFirst();
            ImportKind.EXPORT_BASEPOINT_ONLY.mark(log.remark(row.line(), 0,
                    Messages.format("csv.export-basepoint-only", header.name(row.fields())), row.text()));
        }
    }

    /** Several files may be read by one options file. */
    private boolean isTold(OptionsRemark remark) {
        return known != null && known.getImportProblems().stream().anyMatch(problem -> problem.getLine() == remark.line()
                && remark.kind().id().equals(problem.getKind()) && remark.file().equals(problem.getFile()));
    }

    private static DistinguishedName root(DistinguishedName name) {
        return name.parent() == null ? name : root(name.parent());
    }
}

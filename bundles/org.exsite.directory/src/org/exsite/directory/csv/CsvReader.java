package org.exsite.directory.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.exsite.directory.CsvOptions;
import org.exsite.directory.CsvSeparators;
import org.exsite.directory.DirectoryFormatException;
import org.exsite.directory.text.Messages;
import org.exsite.directory.text.ReadAhead;
import org.exsite.directory.text.SourceLines;
import org.exsite.directory.tree.DirectoryTree;
import org.exsite.directory.tree.ReadLog;

/**
 * Reads Directory Export and Import files into a tree. A column replaces what an object has under its header, as an
 * import with the option Overwrite does, unless the options say otherwise; an empty field leaves it as it is (Q152727).
 * Lines that an import rejects and writes to a file {@code .err} are a file of this kind again, with its header.
 */
public final class CsvReader {

    /** How many records are looked at to find out which site names are meant in. */
    private static final int LOOK_AHEAD = 1_000;

    private CsvReader() {
    }

    /**
     * Reads a file. Without separators in the options the one between columns is known from the header.
     *
     * @throws DirectoryFormatException if the first line is no header of such a file
     */
    public static void read(SourceLines source, DirectoryTree tree, ReadLog log) throws IOException {
        if (!source.next()) {
            throw new DirectoryFormatException(log.file(), 0, Messages.format("file.empty"));
        } else if (source.problem() != null) {
            throw new DirectoryFormatException(log.file(), source.number(), source.problem());
        }
        CsvOptions options = log.options().csv();
        CsvSeparators syntax = options.separators().orElseGet(() -> CsvSeparators.DEFAULT.detect(source.text()));
        CsvRecord first = header(source, syntax);
        if (FileChecks.isClassAlone(first)) {
            FileChecks.tellClassAlone(first, tree, log);
            return;
        }
        CsvHeader header = CsvHeader.of(first, log.file());
        CsvRecords records = new CsvRecords(source, syntax);
        records.expect(header.size());
        AddressFields addresses = new AddressFields(header, syntax.values(), tree.organization());
        try (ReadAhead<CsvRecord> ahead = new ReadAhead<>(() -> addresses.prepare(records.next()),
                "Reading " + log.file())) {
            read(ahead, header, first, syntax, tree, log);
        }
    }

    private static void read(ReadAhead<CsvRecord> records, CsvHeader header, CsvRecord first, CsvSeparators syntax,
            DirectoryTree tree, ReadLog log) throws IOException {
        List<CsvRecord> start = new ArrayList<>();
        while (start.size() < LOOK_AHEAD) {
            CsvRecord record = records.next();
            if (record == null) {
                break;
            }
            start.add(record);
        }
        CsvBase base = CsvBase.of(start, tree, log.options().csv().basepoint());
        AliasReferences aliases = new AliasReferences();
        RowLog rowLog = new RowLog(log);
        rowLog.start(first);
        HeaderChecks.check(header.columns(), new CustomAttributeNames(tree.organization()), rowLog);
        new FileChecks(header, start, tree.organization(), log).tell();
        AddressOwners owners = new AddressOwners();
        CsvRowReader rows = new CsvRowReader(header, new CsvContext(syntax, base.site(), log.options(), owners), tree,
                rowLog, aliases);
        for (CsvRecord record : start) {
            rows.checkText(record);
            rows.read(record);
        }
        for (CsvRecord record = records.next(); record != null; record = records.next()) {
            rows.read(record);
        }
        if (base.notice() != null && rows.isBaseUsed()) {
            log.remark(first.line(), 0, base.notice(), first.text());
        }
        if (tree.organization() == null) {
            tree.imply(base.site().parent());
        }
        aliases.resolve(tree.organization(), syntax.values(), log);
        owners.tell(tree.organization(), log);
    }

    private static CsvRecord header(SourceLines source, CsvSeparators syntax) {
        CsvFields fields = new CsvFields(syntax);
        String problem = switch (fields.parse(source.text())) {
            case COMPLETE -> null;
            case OPEN -> Messages.format("csv.unclosedQuote");
            case MISUSED -> Messages.format("csv.quoteMisused");
        };
        return CsvRecord.of(source.number(), source.text(), fields.fields(), problem);
    }
}

package org.exsite.ui.wizards;

import java.util.List;
import java.util.stream.Collectors;

import org.exsite.directory.CsvSeparators;
import org.exsite.directory.SourcePreview;
import org.exsite.model.ImportProblem;

/** The log of an import, for reading and keeping. */
final class ImportLog {

    private final ImportPreview preview;

    ImportLog(ImportPreview preview) {
        this.preview = preview;
    }

    /**
     * Returns the log.
     *
     * @param limit how many lines that were not read, and how many remarks, are listed
     */
    String text(int limit) {
        StringBuilder text = new StringBuilder();
        text.append(Messages.bind(Messages.Log_title, preview.organization().getName())).append('\n');
        for (SourcePreview source : preview.sources()) {
            text.append("- ").append(source.file()).append(": ").append(describe(source)).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
        }
        text.append('\n').append(Messages.bind(Messages.Log_objects, preview.counts().total())).append('\n');
        for (ClassCounts.Row row : preview.counts().rows()) {
            text.append("- ").append(row.label()).append(": ").append(row.all()); //$NON-NLS-1$ //$NON-NLS-2$
            if (preview.present().isPresent()) {
                text.append(' ').append(Messages.bind(Messages.Log_compared, row.fresh(), row.changed()));
            }
            text.append('\n');
        }
        problems(text, Messages.Log_unread, preview.unread(), limit);
        problems(text, Messages.Log_remarks, preview.remarks(), limit);
        return text.toString();
    }

    /** Returns format, character set and separators of a file in one line. */
    static String describe(SourcePreview source) {
        String kind = Messages.bind(Messages.Log_source, format(source), source.charset());
        return source.separators().map(separators -> kind + ", " + separators(separators)).orElse(kind); //$NON-NLS-1$
    }

    static String format(SourcePreview source) {
        return switch (source.format()) {
            case CSV -> Messages.Format_csv;
            case LDIF -> Messages.Format_ldif;
            case EXSITE -> Messages.Format_exsite;
        };
    }

    static String separators(CsvSeparators separators) {
        return Messages.bind(Messages.Log_separators, new Object[] {name(separators.column()),
            name(separators.quote()), name(separators.values())});
    }

    private static String name(char separator) {
        return switch (separator) {
            case '\t' -> Messages.Log_tab;
            case ' ' -> Messages.Log_space;
            default -> String.valueOf(separator);
        };
    }

    private static void problems(StringBuilder text, String title, List<ImportProblem> problems, int limit) {
        text.append('\n').append(Messages.bind(title, problems.size())).append('\n');
        text.append(problems.stream().limit(limit).map(ImportLog::line).collect(Collectors.joining()));
        if (problems.size() > limit) {
            text.append(Messages.bind(Messages.Log_more, problems.size() - limit)).append('\n');
        }
    }

    private static String line(ImportProblem problem) {
        String place = problem.getEvent() == 0
                ? Messages.bind(Messages.Log_place, problem.getFile(), problem.getLine())
                : Messages.bind(Messages.Log_placeAndEvent,
                        new Object[] {problem.getFile(), problem.getLine(), problem.getEvent()});
        String content = problem.getText() == null || problem.getText().isEmpty() ? "" //$NON-NLS-1$
                : "    " + problem.getText().replace("\n", "\n    ") + '\n'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return "- " + place + ": " + problem.getProblem() + '\n' + content; //$NON-NLS-1$ //$NON-NLS-2$
    }
}

package org.exsite.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the application was asked to do when it was started.
 *
 * @param files files and folders to open, absolute
 * @param sample whether to open the sample organization
 * @param page the last part of the id of the page to show of what is opened, such as {@code topology}, or {@code null}
 */
public record Arguments(List<Path> files, boolean sample, String page) {

    private static final String PAGE = "--page"; //$NON-NLS-1$

    /** Keeps the files as they are. */
    public Arguments {
        files = List.copyOf(files);
    }

    /**
     * Reads program arguments: paths, {@code --sample}, and {@code --page NAME}. Other options are for other parts of
     * the platform and are passed over with the value that follows them.
     *
     * @param folder what relative paths start from
     */
    static Arguments parse(List<String> arguments, Path folder) {
        List<Path> files = new ArrayList<>();
        boolean sample = false;
        String page = null;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--sample")) { //$NON-NLS-1$
                sample = true;
            } else if (argument.equals(PAGE) && i + 1 < arguments.size()) {
                page = arguments.get(++i);
            } else if (argument.startsWith("-")) { //$NON-NLS-1$
                i += i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("-") ? 1 : 0; //$NON-NLS-1$
            } else {
                try {
                    files.add(folder.resolve(argument).normalize());
                } catch (InvalidPathException e) {
                    continue; // no path, so nothing to open
                }
            }
        }
        return new Arguments(files, sample, page);
    }
}

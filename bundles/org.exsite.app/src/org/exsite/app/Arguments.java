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
 */
record Arguments(List<Path> files, boolean sample) {

    Arguments {
        files = List.copyOf(files);
    }

    /**
     * Reads program arguments: paths, and {@code --sample}. Other options are those of the platform and are passed over
     * with their value.
     *
     * @param folder what relative paths start from
     */
    static Arguments parse(List<String> arguments, Path folder) {
        List<Path> files = new ArrayList<>();
        boolean sample = false;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--sample")) { //$NON-NLS-1$
                sample = true;
            } else if (argument.startsWith("-")) { //$NON-NLS-1$
                i += takesValue(argument) ? 1 : 0;
            } else {
                try {
                    files.add(folder.resolve(argument).normalize());
                } catch (InvalidPathException e) {
                    continue; // no path, so nothing to open
                }
            }
        }
        return new Arguments(files, sample);
    }

    private static boolean takesValue(String option) {
        return List.of("-product", "-application", "-data", "-configuration", "-perspective", "-showlocation", "-name", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
                "-dev", "-os", "-ws", "-arch", "-nl").contains(option); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    }
}

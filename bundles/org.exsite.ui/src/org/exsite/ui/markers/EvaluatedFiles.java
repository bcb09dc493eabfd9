package org.exsite.ui.markers;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.QualifiedName;
import org.exsite.rules.RuleConfiguration;
import org.exsite.ui.settings.RuleSettings;
import org.osgi.framework.Bundle;

/**
 * Remembers, from one session to the next, which files were checked and not changed since. A note holds the time stamp
 * of the file, the number of its markers (the platform may lose markers in a crash), the version of the rules and what
 * of them counts.
 */
final class EvaluatedFiles {

    private static final QualifiedName NOTE = new QualifiedName("org.exsite.ui", "evaluated"); //$NON-NLS-1$ //$NON-NLS-2$

    private EvaluatedFiles() {
    }

    static boolean isUpToDate(IFile file) {
        try {
            return note(file, file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO).length)
                    .equals(file.getPersistentProperty(NOTE));
        } catch (CoreException e) {
            return false; // a file that is gone or whose note cannot be read is looked at again
        }
    }

    static void remember(IFile file, int markers) throws CoreException {
        file.setPersistentProperty(NOTE, note(file, markers));
    }

    private static String note(IFile file, int markers) {
        Bundle rules = Platform.getBundle("org.exsite.rules.exchange"); //$NON-NLS-1$
        return file.getLocalTimeStamp() + " " + markers + " " + (rules == null ? "" : rules.getVersion()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + " " + settings(file).hashCode(); //$NON-NLS-1$
    }

    /** Returns which rules count for a file. */
    static RuleConfiguration settings(IFile file) {
        return RuleSettings.of(file.getLocation() == null ? null : file.getLocation().toPath());
    }
}

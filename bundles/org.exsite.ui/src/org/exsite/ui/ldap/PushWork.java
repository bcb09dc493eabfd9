package org.exsite.ui.ldap;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.exsite.directory.ChangeFormat;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.LdapPush;
import org.exsite.directory.ManualSteps;
import org.exsite.model.Organization;
import org.exsite.model.progress.Progress;
import org.exsite.ui.operations.OperationWarnings;
import org.exsite.ui.wizards.Baseline;

/**
 * What changed in an organization since its import.
 *
 * @param push what of it can be sent to a server
 * @param byHand what of it has to be done by hand, a sentence each
 * @param warnings what it would spoil, for people; empty if nothing
 */
record PushWork(LdapPush push, List<String> byHand, String warnings) {

    /**
     * Compares a file with its baseline; may take long.
     *
     * @throws CoreException if one of them cannot be read
     * @throws java.util.concurrent.CancellationException if the progress asks for it
     */
    static PushWork of(IFile organization, Progress progress) throws CoreException {
        Organization now = Baseline.read(organization);
        ChangeSet changes = ChangeSet.between(Baseline.read(Baseline.of(organization)), now, progress);
        return new PushWork(LdapPush.of(changes), ManualSteps.of(changes, ChangeFormat.LDIF).manualSteps(),
                OperationWarnings.text(OperationWarnings.of(organization, changes, now)));
    }
}

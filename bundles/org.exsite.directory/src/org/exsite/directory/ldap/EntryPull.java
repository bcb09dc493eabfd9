package org.exsite.directory.ldap;

import java.io.IOException;

import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.LdapException;
import org.exsite.directory.ReadOptions;
import org.exsite.directory.ldif.LdifReader;
import org.exsite.directory.text.Messages;
import org.exsite.directory.tree.DirectoryTree;
import org.exsite.directory.tree.ReadLog;
import org.exsite.model.Organization;
import org.exsite.model.progress.Progress;

import com.unboundid.ldap.sdk.Entry;

/** Puts what a server holds into a tree, as the reader of LDIF does with entries of a file. */
public final class EntryPull {

    private final LdapSession session;
    private final DirectoryTree tree = new DirectoryTree();
    private final ReadLog log;
    private final LdifReader reader;
    private int entries;

    private EntryPull(LdapSession session, ReadOptions options) {
        this.session = session;
        this.log = new ReadLog(session.settings().server(), options);
        this.reader = LdifReader.of(tree, log);
    }

    /**
     * Reads everything below the base of the settings.
     *
     * @throws LdapException if the server cannot be reached, refuses, or does not give everything
     */
    public static Organization read(LdapConnectionSettings settings, ReadOptions options) throws IOException {
        options.progress().begin(Messages.format("progress.connecting", settings.server()), 0);
        try (LdapSession session = LdapSession.open(settings, options.limits())) {
            return new EntryPull(session, options).read(options.progress());
        }
    }

    private Organization read(Progress progress) throws IOException {
        String task = Messages.format("progress.reading", session.settings().server());
        PagedSearch search = new PagedSearch(session, OrganizationBase.find(session));
        progress.begin(task, 0);
        boolean counted = false;
        for (EntryPage page = search.next(progress); page != null; page = search.next(progress)) {
            if (!counted && search.estimate() > 0) {
                counted = true;
                progress.begin(task, search.estimate());
            }
            for (Entry entry : page.entries()) {
                reader.read(++entries, entry);
            }
            for (String reference : page.references()) {
                log.unread(entries, Messages.format("ldap.reference", reference), reference);
            }
            progress.step(entries);
        }
        if (tree.organization() == null) {
            throw new LdapException(log.lines().isEmpty()
                    ? Messages.format("ldap.nothing", session.settings().server())
                    : log.lines().getFirst().getProblem(), null);
        }
        tree.organization().getImportProblems().addAll(log.lines());
        return tree.organization();
    }
}

package org.exsite.directory.ldap;

import java.util.Arrays;

import org.exsite.directory.LdapException;
import org.exsite.directory.text.Messages;
import org.exsite.model.progress.Progress;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.DereferencePolicy;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;

/**
 * Reads an object and all below it in pages (RFC 2696), so that no limit of the server is exceeded and memory holds one
 * page at a time. A server that knows no pages gives everything at once.
 */
final class PagedSearch {

    private final LdapSession session;
    private final String base;
    private ASN1OctetString cookie;
    private boolean ended;
    private int estimate;

    PagedSearch(LdapSession session, String base) {
        this.session = session;
        this.base = base;
    }

    /** Returns how many objects the server says there are, 0 if it does not say. */
    int estimate() {
        return estimate;
    }

    /** Returns the next page, or {@code null} after the last one. */
    EntryPage next(Progress progress) throws LdapException {
        if (ended) {
            return null;
        }
        EntryPage page = new EntryPage();
        try {
            Control pages = new SimplePagedResultsControl(session.settings().pageSize(), cookie, false);
            SearchRequest request = new SearchRequest(page, new Control[] {pages}, base, SearchScope.SUB,
                    DereferencePolicy.NEVER, 0, 0, false,
                    Filter.createPresenceFilter("objectClass"), PullAttributes.all());
            SearchResult result = page.await(session.connection(), session.connection().asyncSearch(request),
                    progress);
            advance(SimplePagedResultsControl.get(result), page);
        } catch (LDAPException e) {
            throw session.failure(e);
        }
        return page;
    }

    private void advance(SimplePagedResultsControl answer, EntryPage page) throws LdapException {
        ASN1OctetString next = answer == null || !answer.moreResultsToReturn() ? null : answer.getCookie();
        boolean again = next != null && cookie != null && Arrays.equals(next.getValue(), cookie.getValue());
        if (again && page.entries().isEmpty()) {
            // asked for ever, such a server would never come to an end
            throw new LdapException(Messages.format("ldap.pages", session.settings().server()), null);
        }
        ended = next == null;
        cookie = next;
        estimate = answer == null ? 0 : answer.getSize();
    }
}

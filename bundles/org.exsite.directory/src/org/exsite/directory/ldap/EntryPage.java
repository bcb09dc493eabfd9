package org.exsite.directory.ldap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.exsite.model.progress.Progress;

import com.unboundid.ldap.sdk.AsyncRequestID;
import com.unboundid.ldap.sdk.AsyncSearchResultListener;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchResultReference;

/** What a server sends for one search, awaited in a way that can be canceled. */
final class EntryPage implements AsyncSearchResultListener {

    private static final long serialVersionUID = 1;

    /** How often somebody who cancels is noticed, in milliseconds. */
    private static final long GLANCE = 100;

    private final transient List<Entry> entries = new ArrayList<>();
    private final transient List<String> references = new ArrayList<>();
    private final transient CompletableFuture<SearchResult> result = new CompletableFuture<>();

    List<Entry> entries() {
        return entries;
    }

    /** Returns the addresses that the server refers to for more. */
    List<String> references() {
        return references;
    }

    /**
     * Waits for the end of the search, for which the connection has a time-out.
     *
     * @throws LDAPException if the server did not give everything
     * @throws CancellationException if the progress asks for it; the server is told to stop
     */
    SearchResult await(LDAPConnection connection, AsyncRequestID request, Progress progress) throws LDAPException {
        while (true) {
            try {
                SearchResult end = result.get(GLANCE, TimeUnit.MILLISECONDS);
                if (end.getResultCode() != ResultCode.SUCCESS) {
                    throw new LDAPException(end);
                }
                return end;
            } catch (TimeoutException e) {
                if (progress.isCanceled()) {
                    connection.abandon(request);
                    throw new CancellationException();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                connection.abandon(request);
                throw new CancellationException();
            } catch (ExecutionException e) {
                throw new LDAPException(ResultCode.LOCAL_ERROR, e.getMessage(), e);
            }
        }
    }

    @Override
    public void searchEntryReturned(SearchResultEntry entry) {
        entries.add(entry);
    }

    @Override
    public void searchReferenceReturned(SearchResultReference reference) {
        references.addAll(List.of(reference.getReferralURLs()));
    }

    @Override
    public void searchResultReceived(AsyncRequestID request, SearchResult end) {
        result.complete(end);
    }
}

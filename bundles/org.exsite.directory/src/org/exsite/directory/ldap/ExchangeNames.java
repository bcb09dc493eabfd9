package org.exsite.directory.ldap;

import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedAddRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedCompareRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedDeleteRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedModifyRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchEntry;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.AddRequest;
import com.unboundid.ldap.sdk.CompareRequest;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.DeleteRequest;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ModifyRequest;
import com.unboundid.ldap.sdk.RDN;
import com.unboundid.ldap.sdk.SearchRequest;

/**
 * Names objects as Exchange does: a part of a name that reads {@code cn=} holds the value of the attribute
 * {@code rdn}, while the attribute {@code cn} holds the display name. The server keeps such names with {@code rdn=}, as
 * it wants the attribute of the name to be in the object, and never shows them so.
 */
final class ExchangeNames extends InMemoryOperationInterceptor {

    private static final String SHOWN = "cn";
    private static final String STORED = "rdn";

    /** Returns the name that the server keeps for one that clients see. */
    static String stored(String name) throws LDAPException {
        return renamed(name, SHOWN, STORED);
    }

    @Override
    public void processAddRequest(InMemoryInterceptedAddRequest operation) throws LDAPException {
        AddRequest request = operation.getRequest().duplicate();
        request.setDN(stored(request.getDN()));
        operation.setRequest(request);
    }

    @Override
    public void processDeleteRequest(InMemoryInterceptedDeleteRequest operation) throws LDAPException {
        DeleteRequest request = operation.getRequest().duplicate();
        request.setDN(stored(request.getDN()));
        operation.setRequest(request);
    }

    @Override
    public void processModifyRequest(InMemoryInterceptedModifyRequest operation) throws LDAPException {
        ModifyRequest request = operation.getRequest().duplicate();
        request.setDN(stored(request.getDN()));
        operation.setRequest(request);
    }

    @Override
    public void processCompareRequest(InMemoryInterceptedCompareRequest operation) throws LDAPException {
        CompareRequest request = operation.getRequest().duplicate();
        request.setDN(stored(request.getDN()));
        operation.setRequest(request);
    }

    @Override
    public void processSearchRequest(InMemoryInterceptedSearchRequest operation) throws LDAPException {
        SearchRequest request = operation.getRequest().duplicate();
        request.setBaseDN(stored(request.getBaseDN()));
        operation.setRequest(request);
    }

    @Override
    public void processSearchEntry(InMemoryInterceptedSearchEntry operation) {
        Entry entry = operation.getSearchEntry().duplicate();
        try {
            entry.setDN(renamed(entry.getDN(), STORED, SHOWN));
        } catch (LDAPException e) {
            throw new IllegalStateException(entry.getDN(), e);
        }
        operation.setSearchEntry(entry);
    }

    private static String renamed(String name, String from, String to) throws LDAPException {
        RDN[] parts = new DN(name).getRDNs();
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isMultiValued() && parts[i].hasAttribute(from)) {
                parts[i] = new RDN(to, parts[i].getByteArrayAttributeValues()[0]);
            }
        }
        return new DN(parts).toString();
    }
}

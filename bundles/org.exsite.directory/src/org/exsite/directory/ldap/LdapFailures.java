package org.exsite.directory.ldap;

import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.LdapException;
import org.exsite.directory.text.Messages;
import org.exsite.directory.text.Printable;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;

/** What went wrong with a server, as a sentence for people. */
final class LdapFailures {

    private LdapFailures() {
    }

    static LdapException of(LDAPException e, LdapConnectionSettings settings) {
        return new LdapException(Messages.format(key(e), settings.server(), reason(e),
                settings.responseTimeout().toSeconds(), who(settings)), e);
    }

    /** Returns what the server says, or the innermost reason that the library gives if the server says nothing. */
    static String reason(LDAPException e) {
        String message = e.getDiagnosticMessage();
        for (Throwable cause = e; e.getDiagnosticMessage() == null && cause != null; cause = cause.getCause()) {
            message = cause.getMessage() == null ? message : cause.getMessage();
        }
        String name = e.getResultCode().getName();
        String text = message == null || message.isBlank() ? name : message.strip();
        return Printable.escaped(text) + " (" + e.getResultCode().intValue() + ", " + name + ')';
    }

    private static String key(LDAPException e) {
        return switch (e.getResultCode().intValue()) {
            case ResultCode.CONNECT_ERROR_INT_VALUE -> "ldap.noConnection";
            case ResultCode.SERVER_DOWN_INT_VALUE -> "ldap.lost";
            case ResultCode.TIMEOUT_INT_VALUE -> "ldap.timeout";
            case ResultCode.INVALID_CREDENTIALS_INT_VALUE -> "ldap.credentials";
            case ResultCode.SIZE_LIMIT_EXCEEDED_INT_VALUE, ResultCode.TIME_LIMIT_EXCEEDED_INT_VALUE,
                    ResultCode.ADMIN_LIMIT_EXCEEDED_INT_VALUE -> "ldap.limit";
            case ResultCode.NO_SUCH_OBJECT_INT_VALUE -> "ldap.noBase";
            default -> "ldap.refused";
        };
    }

    private static String who(LdapConnectionSettings settings) {
        return settings.credentials().map(Object::toString).orElse("");
    }
}

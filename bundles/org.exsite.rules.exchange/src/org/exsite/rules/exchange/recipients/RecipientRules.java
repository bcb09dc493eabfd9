package org.exsite.rules.exchange.recipients;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about mailboxes and what all recipients and other objects of the directory have in common. */
public final class RecipientRules {

    private RecipientRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of(
                new AliasNotUnique(),
                new AliasAmbiguous(),
                new AliasNotAccount(),
                AliasCharacters.spaces(),
                AliasCharacters.quotes(),
                new ReservedNames(),
                new DisplayNameColon(),
                new AlternateRecipientInvalid(),
                new AlternateRecipientOnly(),
                new AlternateRecipientPrivate(),
                new AlternateRecipientUnrestricted(),
                new HiddenMailbox(),
                new HiddenAmongOthers(),
                new HiddenButExported(),
                new AutoReplyAttributes(),
                new ReceiveLimitLow(),
                new NameNotSearchable(),
                new DisplayNameEmpty(),
                DirectoryNameCharacters.invalid(),
                DirectoryNameCharacters.extended(),
                new DistinguishedNameTooLong(),
                new NameTooLongForCertificate(),
                new ContainerMisplaced(),
                new AddressBookContainerEmpty(),
                new PermissionsTooMany(),
                new MailboxWithoutAddress(),
                new RestrictionIgnored(),
                new MailboxWithoutStore(),
                new MovedWithoutX500(),
                new MailboxOfOtherOrganization(),
                new AliasOfMany());
    }
}

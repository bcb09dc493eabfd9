package org.exsite.ui.create;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.PersonRecipient;
import org.exsite.model.Recipient;
import org.exsite.model.address.PrintableString;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.edit.ObjectNames;
import org.exsite.model.schema.Schema;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.recipients.Aliases;
import org.exsite.rules.exchange.recipients.NameNotSearchable;

/**
 * What a recipient is called.
 *
 * @param first the given name; empty for none
 * @param last the surname; empty for none
 * @param display the display name
 * @param alias the alias, by which clients and most e-mail addresses know the recipient
 * @param directory the directory name, which cannot be changed later
 */
public record PersonNames(String first, String last, String display, String alias, String directory) {

    /** What the Administrator program takes for directory names: others came of LDAP clients (Q259282, Q222647). */
    private static final String PLAIN = "[ -~&&[^?]]+"; //$NON-NLS-1$

    /** Returns the names of something that is no person. */
    public static PersonNames of(String display, String alias, String directory) {
        return new PersonNames("", "", display, alias, directory); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Returns the display name that the Administrator program proposes for a person. */
    public static String proposedDisplay(String first, String last) {
        return (first.strip() + ' ' + last.strip()).strip();
    }

    /**
     * Returns an alias that nobody has: the given name and the first letter of the surname, as the Administrator
     * program proposes it, with a number if it is taken.
     */
    public static String proposedAlias(String first, String last, RuleContext context) {
        String given = first.strip();
        String surname = last.strip();
        String initial = given.isEmpty() || surname.isEmpty() ? surname : surname.substring(0, 1);
        return freeAlias(given + initial, context);
    }

    /** Returns an alias that nobody has, made of what a text has that an alias may have. */
    public static String freeAlias(String text, RuleContext context) {
        String fit = text.replaceAll("[^\\p{L}\\p{N}._-]", ""); //$NON-NLS-1$ //$NON-NLS-2$
        return fit.isEmpty() ? "" : Aliases.free(Aliases.isFit(fit) ? fit : fit + '1', null, context); //$NON-NLS-1$
    }

    /** Returns a directory name that is like an alias, without accents and what else directory names lack. */
    public static String proposedDirectory(String alias) {
        return PrintableString.plainLetters(alias.strip()).replaceAll("[^ -~]|[?]", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Says what is wrong with the names, or nothing if a recipient can have them. */
    public Optional<String> problem(DirectoryObject container, EClass type, RuleContext context) {
        if (display.isEmpty()) {
            return Optional.of(Messages.Names_display);
        } else if (display.indexOf(':') >= 0) {
            return Optional.of(Messages.Names_colon);
        } else if (alias.isEmpty()) {
            return Optional.of(Messages.Names_alias);
        } else if (!Aliases.isFit(alias)) {
            return Optional.of(Messages.bind(Messages.Names_unfit, alias));
        } else if (!Aliases.isFree(alias, null, context)) {
            return Optional.of(Messages.bind(Messages.Names_taken, alias));
        }
        Mailbox similar = Aliases.likeButForItsEnd(alias, context);
        if (similar != null) {
            return Optional.of(Messages.bind(Messages.Names_similar, alias, similar.getAlias()));
        }
        return tooLong(ExsitePackage.Literals.RECIPIENT__DISPLAY_NAME, display)
                .or(() -> tooLong(ExsitePackage.Literals.RECIPIENT__ALIAS, alias))
                .or(() -> tooLong(ExsitePackage.Literals.PERSON_RECIPIENT__FIRST_NAME, first))
                .or(() -> tooLong(ExsitePackage.Literals.PERSON_RECIPIENT__LAST_NAME, last))
                .or(() -> ObjectNames.problem(container, type, directory)).or(() -> directory.matches(PLAIN)
                        ? Optional.empty() : Optional.of(Messages.Names_directory)).or(() -> notFound(type));
    }

    /** LDAP clients find a person by first and last name (Q177724). */
    private Optional<String> notFound(EClass type) {
        Recipient recipient = (Recipient) EcoreUtil.create(type);
        give(recipient);
        String missing = recipient instanceof PersonRecipient person ? NameNotSearchable.missing(person) : null;
        return Optional.ofNullable(missing).map(name -> Messages.bind(Messages.Names_notFound, name));
    }

    /** Gives a recipient the names. */
    public void give(Recipient recipient) {
        recipient.setName(directory);
        recipient.setDisplayName(display);
        recipient.setAlias(alias);
        if (recipient instanceof PersonRecipient person) {
            person.setFirstName(first.isEmpty() ? null : first);
            person.setLastName(last.isEmpty() ? null : last);
        }
    }

    private static Optional<String> tooLong(EAttribute feature, String text) {
        return Schema.of(feature).maxLength().stream().filter(length -> text.length() > length).boxed()
                .map(length -> Messages.bind(Messages.Names_long, ObjectLabels.ofFeature(feature), length)).findFirst();
    }
}

package org.exsite.directory.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.exsite.directory.ImportKind;
import org.exsite.directory.codec.Binding;
import org.exsite.directory.codec.NameResolver;
import org.exsite.directory.text.Messages;
import org.exsite.directory.tree.ReadLog;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ImportProblem;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.query.Sites;

/** References by alias, as the column Manager has them (Q168714), which are resolved when the file has been read. */
final class AliasReferences {

    private record Reference(CsvRecord record, boolean changes, DirectoryObject object, Binding binding, String header,
            String text) {
    }

    private final List<Reference> references = new ArrayList<>();

    /**
     * Takes note of a reference.
     *
     * @param changes whether the file is one of changes, which names what the directory has
     */
    void add(CsvRecord record, boolean changes, DirectoryObject object, Binding binding, String header, String text) {
        references.add(new Reference(record, changes, object, binding, header, text));
    }

    /**
     * Resolves the references. One to an alias that nobody has is kept as it was read. That is remarked on where somebody
     * has it as display name, which an import takes for a name of the directory that nobody has, and in a file of
     * changes; who is named in an export may simply not be in it.
     */
    void resolve(Organization organization, char separator, ReadLog log) throws IOException {
        if (references.isEmpty()) {
            return;
        }
        Map<String, Recipient> recipients = new HashMap<>();
        Sites.recipients(organization).forEach(recipient -> {
            recipients.putIfAbsent(key(recipient.getName()), recipient);
        });
        Sites.recipients(organization).filter(recipient -> recipient.getAlias() != null)
                .forEach(recipient -> recipients.put(key(recipient.getAlias()), recipient));
        Map<String, Recipient> displayed = new HashMap<>();
        Sites.recipients(organization).filter(recipient -> recipient.getDisplayName() != null)
                .forEach(recipient -> displayed.putIfAbsent(key(recipient.getDisplayName()), recipient));
        for (Reference reference : references) {
            NameResolver names = new RelativeNames(RelativeNames.siteOf(reference.object().getDistinguishedName())) {
                @Override
                public DistinguishedName resolve(String text) {
                    return Optional.ofNullable(recipients.get(key(text.strip())))
                            .map(DirectoryObject::getDistinguishedName).orElseGet(() -> super.resolve(text));
                }
            };
            for (String rejected : resolve(reference, names, separator)) {
                tell(reference, rejected, displayed.get(key(rejected.strip())), log);
            }
        }
    }

    private static void tell(Reference reference, String text, Recipient meant, ReadLog log) throws IOException {
        if (meant == null && !reference.changes()) {
            return;
        }
        DistinguishedName object = reference.object().getDistinguishedName();
        String problem = meant == null ? Messages.format("csv.import-manager-not-alias", object, reference.header(), text)
                : Messages.format("csv.managerDisplayed", object, reference.header(), text, meant.getAlias());
        ImportProblem remark = log.remark(reference.record().line(), 0, problem, reference.record().text());
        ImportKind.MANAGER_NOT_ALIAS.mark(remark);
        remark.setObjectName(object.toString());
        remark.setValue(meant == null ? null : reference.header() + '=' + meant.getDistinguishedName());
    }

    /** Returns what is no name of a recipient. */
    private static List<String> resolve(Reference reference, NameResolver names, char separator) {
        List<String> rejected = new ArrayList<>();
        for (String text : reference.binding().split(reference.text(), separator)) {
            try {
                rejected.addAll(reference.binding().add(reference.object(), List.of(text), names));
            } catch (IllegalArgumentException e) {
                rejected.add(text);
            }
        }
        if (!rejected.isEmpty()) {
            reference.object().getRawAttributes().add(
                    new RawAttribute(reference.header(), String.join(String.valueOf(separator), rejected)));
        }
        return rejected;
    }

    private static String key(String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}

package org.exsite.directory.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.exsite.directory.codec.Binding;
import org.exsite.directory.codec.NameResolver;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.query.Sites;

/** References by alias, as the column Manager has them (Q168714), which are resolved when the file has been read. */
final class AliasReferences {

    private record Reference(DirectoryObject object, Binding binding, String header, String text) {
    }

    private final List<Reference> references = new ArrayList<>();

    void add(DirectoryObject object, Binding binding, String header, String text) {
        references.add(new Reference(object, binding, header, text));
    }

    /** Resolves the references. One to an alias that nobody has is kept as it was read. */
    void resolve(Organization organization, char separator) {
        if (references.isEmpty()) {
            return;
        }
        Map<String, Recipient> recipients = new HashMap<>();
        Sites.recipients(organization).forEach(recipient -> {
            recipients.putIfAbsent(key(recipient.getName()), recipient);
        });
        Sites.recipients(organization).filter(recipient -> recipient.getAlias() != null)
                .forEach(recipient -> recipients.put(key(recipient.getAlias()), recipient));
        for (Reference reference : references) {
            NameResolver names = new RelativeNames(RelativeNames.siteOf(reference.object().getDistinguishedName())) {
                @Override
                public DistinguishedName resolve(String text) {
                    return Optional.ofNullable(recipients.get(key(text.strip())))
                            .map(DirectoryObject::getDistinguishedName).orElseGet(() -> super.resolve(text));
                }
            };
            resolve(reference, names, separator);
        }
    }

    private static void resolve(Reference reference, NameResolver names, char separator) {
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
    }

    private static String key(String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}

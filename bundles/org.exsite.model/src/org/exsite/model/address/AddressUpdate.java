package org.exsite.model.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.exsite.model.DirectoryObject;
import org.exsite.model.Recipient;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.GeneratedAddress.Outcome;
import org.exsite.model.progress.Progress;
import org.exsite.model.query.Sites;

/**
 * What has to change for the recipients of a site to have the addresses that its site addressing makes: what the
 * Administrator program starts when templates were changed and somebody agrees to update all recipients (Q188680).
 *
 * <p>The service of Exchange puts the new primary address in the place of the old one, which is lost; who wants to go on
 * receiving mail for it exports the addresses before and imports them as secondary ones (Q291086). Here that can be done
 * at once. Secondary addresses, and types for which the site makes none, stay as they are.
 *
 * @param scanned how many recipients were looked at
 * @param changes what changes, in the order of the directory
 * @param failures the recipients that a template makes no valid address for; their addresses of that type stay
 */
public record AddressUpdate(int scanned, List<AddressChange> changes, List<Failure> failures) {

    private static final int STEP = 256;

    public AddressUpdate {
        changes = List.copyOf(changes);
        failures = List.copyOf(failures);
    }

    /** What cannot be made for a recipient. */
    public record Failure(Recipient recipient, GeneratedAddress generated) {
    }

    /**
     * What is to be done.
     *
     * @param types the types of addresses that are to be made, in upper case
     * @param keepsFormer whether former primary addresses stay as secondary ones (Q291086)
     * @param removesDisabled whether addresses go whose type is switched off, as Exchange does it (Q176033)
     */
    public record Options(Set<String> types, boolean keepsFormer, boolean removesDisabled) {

        public Options {
            types = Set.copyOf(types);
        }
    }

    /**
     * Finds out what has to change; nothing is changed. The recipients are those at and below the site, the hidden ones
     * among them.
     *
     * @param site the site or another object with recipients below it
     * @param owners the addresses of the whole organization; learns of those that are given away
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static AddressUpdate of(DirectoryObject site, SiteAddressing addressing, Options options,
            AddressTable owners, Progress progress) {
        return new Run(addressing, options, owners).over(site, progress);
    }

    private static final class Run {

        private final SiteAddressing addressing;
        private final Options options;
        private final AddressTable owners;
        private final AddressNumbers numbers = new AddressNumbers();
        private final List<AddressTemplate> templates;
        private final List<AddressChange> changes = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();
        private int scanned;

        Run(SiteAddressing addressing, Options options, AddressTable owners) {
            this.addressing = addressing;
            this.options = options;
            this.owners = owners;
            this.templates = List.copyOf(addressing.getGatewayProxies());
        }

        AddressUpdate over(DirectoryObject site, Progress progress) {
            Sites.recipients(site).forEach(recipient -> {
                update(recipient);
                if (++scanned % STEP == 0) {
                    progress.step(STEP);
                }
            });
            return new AddressUpdate(scanned, changes, failures);
        }

        private void update(Recipient recipient) {
            List<ProxyAddress> before = List.copyOf(recipient.getProxyAddresses());
            List<ProxyAddress> after = new ArrayList<>(before);
            List<GeneratedAddress> collisions = new ArrayList<>();
            for (AddressTemplate template : templates) {
                if (!ProxyGenerator.isGenerated(addressing, template)) {
                    if (options.removesDisabled()) {
                        after.removeIf(address -> address.isType(template.type()));
                    }
                } else if (options.types().contains(template.type())) {
                    boolean primary = GeneratedAddress.isFirst(template, templates);
                    GeneratedAddress made = GeneratedAddress.of(template, primary, recipient, owners, numbers);
                    if (made.outcome() == Outcome.NEW) {
                        give(made.address(), after);
                        owners.promise(made.address(), recipient);
                        if (made.owner() != null) {
                            collisions.add(made);
                        }
                    } else if (made.outcome() == Outcome.IMPOSSIBLE || made.outcome() == Outcome.INVALID) {
                        failures.add(new Failure(recipient, made));
                    }
                }
            }
            if (!after.equals(before)) {
                changes.add(new AddressChange(recipient, before, after, collisions));
            }
        }

        /** Puts an address in the place of the primary one of its type, or after the others. */
        private void give(ProxyAddress address, List<ProxyAddress> addresses) {
            addresses.removeIf(other -> other.isType(address.type()) && other.key().equals(address.key())
                    && !other.isPrimary());
            int former = -1;
            for (int i = 0; address.isPrimary() && i < addresses.size(); i++) {
                if (addresses.get(i).isType(address.type()) && addresses.get(i).isPrimary()) {
                    former = i;
                }
            }
            if (former < 0) {
                addresses.add(address);
            } else {
                ProxyAddress old = addresses.set(former, address);
                if (options.keepsFormer() && !old.key().equals(address.key())) {
                    addresses.add(old.asSecondary());
                }
            }
        }
    }
}

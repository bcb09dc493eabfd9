package org.exsite.samples;

import java.util.List;

import org.exsite.model.AddressBookView;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Organization;

/**
 * Address book views of the organization, one below another. They group by a custom attribute, which lists have as well
 * (Q262968).
 */
final class AddressBookSamples {

    private static final String GROUPING = "Extension-Attribute-1";

    private AddressBookSamples() {
    }

    static void add(Organization organization, List<SampleSite> sites) {
        DirectoryObject container = SampleSite.container(organization, "Address Book Views");
        AddressBookView all = view("By cost centre", sites);
        container.getChildren().add(all);
        AddressBookView first = view("Of " + sites.getFirst().name.value(), sites.subList(0, 1));
        first.setPromoteToParent(Boolean.TRUE);
        all.getChildren().add(first);
    }

    private static AddressBookView view(String name, List<SampleSite> sites) {
        AddressBookView view = ExsiteFactory.eINSTANCE.createAddressBookView();
        view.setName(name);
        view.setDisplayName(name);
        view.getGroupBy().add(GROUPING);
        for (SampleSite site : sites) {
            view.getContainers().add(site.name.child(site.recipients.getName()));
        }
        return view;
    }
}

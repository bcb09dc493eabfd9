package org.exsite.directory.codec;

import org.exsite.model.ConnectedSite;
import org.exsite.model.ExsiteFactory;

/** Connected sites: organization, site, cost where the attribute has one, and routing address (Q199412, Q270889). */
final class ConnectedSiteCodec implements ValueCodec {

    private final boolean cost;

    ConnectedSiteCodec(boolean cost) {
        this.cost = cost;
    }

    @Override
    public Object read(String text, NameResolver names) {
        Fields fields = new Fields(text);
        ConnectedSite site = ExsiteFactory.eINSTANCE.createConnectedSite();
        site.setOrganization(fields.next());
        site.setSite(fields.next());
        if (cost) {
            site.setCost(fields.nextNumber());
        }
        site.setAddress(fields.next());
        site.setTrailing(fields.rest());
        return site;
    }

    @Override
    public String write(Object value) {
        ConnectedSite site = (ConnectedSite) value;
        StringBuilder text = new StringBuilder(Fields.text(site.getOrganization())).append(Fields.SEPARATOR)
                .append(Fields.text(site.getSite())).append(Fields.SEPARATOR);
        if (cost) {
            text.append(Fields.text(site.getCost())).append(Fields.SEPARATOR);
        }
        return text.append(Fields.text(site.getAddress())).append(Fields.text(site.getTrailing())).toString();
    }
}

package org.exsite.directory.codec;

import org.exsite.model.ExsiteFactory;
import org.exsite.model.TargetServer;

/** Target servers of a site connector with their costs (Q270889). */
final class TargetServerCodec implements ValueCodec {

    @Override
    public Object read(String text, NameResolver names) {
        Fields fields = new Fields(text);
        TargetServer target = ExsiteFactory.eINSTANCE.createTargetServer();
        target.setServer(fields.next());
        target.setCost(fields.nextNumber());
        target.setTrailing(fields.rest());
        return target;
    }

    @Override
    public String write(Object value) {
        TargetServer target = (TargetServer) value;
        return Fields.text(target.getServer()) + Fields.SEPARATOR + Fields.text(target.getCost())
                + Fields.text(target.getTrailing());
    }
}

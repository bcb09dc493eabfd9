package org.exsite.directory.codec;

import org.exsite.model.ExsiteFactory;
import org.exsite.model.ProtocolSetting;

/**
 * What a recipient has of its own for one protocol (Q168347, Q236983). The versions differ in the number of fields, so
 * that only the three which all have are told apart, and the rest stays as it is.
 */
final class ProtocolSettingCodec implements ValueCodec {

    @Override
    public Object read(String text, NameResolver names) {
        Fields fields = new Fields(text);
        ProtocolSetting setting = ExsiteFactory.eINSTANCE.createProtocolSetting();
        setting.setProtocol(fields.next());
        setting.setEnabled(fields.next());
        setting.setUseDefaults(fields.next());
        setting.setTrailing(fields.rest());
        return setting;
    }

    @Override
    public String write(Object value) {
        ProtocolSetting setting = (ProtocolSetting) value;
        return Fields.text(setting.getProtocol()) + Fields.SEPARATOR + Fields.text(setting.getEnabled())
                + Fields.SEPARATOR + Fields.text(setting.getUseDefaults()) + Fields.text(setting.getTrailing());
    }
}

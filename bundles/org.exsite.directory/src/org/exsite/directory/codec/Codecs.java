package org.exsite.directory.codec;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.model.schema.AttributeSchema;

/** Chooses the codec of an attribute by its syntax. */
final class Codecs {

    private Codecs() {
    }

    /** Returns the codec of the values under a name of an attribute. */
    static ValueCodec of(AttributeSchema schema, String name, Flavour flavour) {
        boolean csv = flavour == Flavour.CSV;
        return switch (schema.syntax()) {
            case UNICODE, TELETEX, PRINTABLE -> csv && !isAccounts(schema) ? TextCodec.ESCAPED : TextCodec.PLAIN;
            case OCTET -> TextCodec.PLAIN;
            case OCTET_TEXT -> new OctetTextCodec();
            case INTEGER -> new IntegerCodec();
            case BOOLEAN -> new BooleanCodec(csv);
            case ENUMERATION -> new EnumerationCodec((EEnum) schema.feature().getEType());
            case DN, ORNAME -> new NameCodec(csv);
            case ADDRESS -> new TypedTextCodec(ProxyAddress::of);
            case TEMPLATE -> new TypedTextCodec(AddressTemplate::of);
            case PROXIES -> ProxyCodecs.of(name);
            case ROUTING_LIST -> new AddressSpaceCodec();
            case CONNECTED_DOMAINS -> new ConnectedSiteCodec(true);
            case DOMAIN_NAME -> new ConnectedSiteCodec(false);
            case TARGET_MTAS -> new TargetServerCodec();
            case PROTOCOL_SETTINGS -> new ProtocolSettingCodec();
            case SCHEDULE -> new TypedTextCodec(ActivationSchedule::of);
            case SUPPRESSION -> new SuppressionCodec(csv ? TextCodec.ESCAPED : TextCodec.PLAIN);
            case OBJECTS -> new ObjectCodec(((EReference) schema.feature()).getEReferenceType());
        };
    }

    /** The columns of permissions are no attributes; their {@code DOMAIN\name} has no escapes (Q188628). */
    private static boolean isAccounts(AttributeSchema schema) {
        return !schema.isInDirectory() && !schema.csvNames().isEmpty();
    }
}

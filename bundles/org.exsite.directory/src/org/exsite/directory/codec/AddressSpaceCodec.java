package org.exsite.directory.codec;

import org.exsite.model.AddressSpace;
import org.exsite.model.ExsiteFactory;

/**
 * Address spaces, {@code TYPE:address;cost}. An X.400 address keeps its own last semicolon (Q199412), so the cost is
 * the first field that is a number alone; what follows it is kept as it is.
 */
final class AddressSpaceCodec implements ValueCodec {

    @Override
    public Object read(String text, NameResolver names) {
        int colon = text.indexOf(':');
        int cost = colon <= 0 ? -1 : costAfter(text, colon + 1);
        if (cost < 0) {
            throw new IllegalArgumentException(text);
        }
        int end = endOfNumber(text, cost);
        AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
        space.setType(text.substring(0, colon));
        space.setAddress(text.substring(colon + 1, cost - 1));
        space.setCost(Integer.parseInt(text.substring(cost, end)));
        if (end < text.length()) {
            space.setTrailing(text.substring(end));
        }
        return space;
    }

    @Override
    public String write(Object value) {
        AddressSpace space = (AddressSpace) value;
        return Fields.text(space.getType()) + ':' + Fields.text(space.getAddress()) + ';' + space.getCost()
                + Fields.text(space.getTrailing());
    }

    @Override
    public int nextSeparator(String text, char separator, int from) {
        return TypedText.nextSeparator(text, separator, from);
    }

    private static int costAfter(String text, int from) {
        for (int at = text.indexOf(';', from); at >= 0; at = text.indexOf(';', at + 1)) {
            int end = endOfNumber(text, at + 1);
            if (end > at + 1 && end - at < 10 && (end == text.length() || text.charAt(end) == ';')) {
                return at + 1;
            }
        }
        return -1;
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}

package org.exsite.model.address;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.DelegatingEcoreEList;

/**
 * The e-mail addresses of an object in one row of octets, each after two octets with its length. A recipient has four or
 * more of them, and an organization has a million recipients: as objects of their own they take twice the memory.
 * Addresses are made from the octets when somebody asks; the first edit gives up the row for a usual list.
 */
public final class PackedAddressList extends DelegatingEcoreEList<ProxyAddress> {

    private static final int LENGTH_OCTETS = AddressPacker.LENGTH_OCTETS;
    private static final long serialVersionUID = 1L;

    private final transient EStructuralFeature feature;
    /** The octets, or {@code null} once the list was edited. */
    private transient byte[] octets;
    private transient List<ProxyAddress> edited;

    private PackedAddressList(InternalEObject owner, EStructuralFeature feature, byte[] octets) {
        super(owner);
        this.feature = feature;
        this.octets = octets;
    }

    /**
     * Returns a list of the same addresses for an object, or {@code null} if they cannot be packed: because they are
     * no addresses, too many, too long, or of other characters than Latin-1.
     */
    public static PackedAddressList of(InternalEObject owner, EStructuralFeature feature, List<?> addresses) {
        int size = 0;
        if (addresses.size() > AddressPacker.MOST) {
            return null;
        }
        for (Object value : addresses) {
            byte[] latin1 = value instanceof ProxyAddress address ? address.latin1() : null;
            if (latin1 == null || latin1.length > AddressPacker.LONGEST) {
                return null;
            }
            size += LENGTH_OCTETS + latin1.length;
        }
        byte[] octets = new byte[size];
        int at = 0;
        for (Object value : addresses) {
            byte[] latin1 = ((ProxyAddress) value).latin1();
            AddressPacker.putLength(octets, at, latin1.length);
            System.arraycopy(latin1, 0, octets, at + LENGTH_OCTETS, latin1.length);
            at += LENGTH_OCTETS + latin1.length;
        }
        return new PackedAddressList(owner, feature, octets);
    }

    /** Returns a list for an object of the addresses that an {@link AddressPacker} has put into a row. */
    public static PackedAddressList of(InternalEObject owner, EStructuralFeature feature, byte[] row) {
        return new PackedAddressList(owner, feature, row);
    }

    /** Tells whether the addresses are still in one row. */
    public boolean isPacked() {
        return edited == null;
    }

    @Override
    public EStructuralFeature getEStructuralFeature() {
        return feature;
    }

    @Override
    public int getFeatureID() {
        return owner.eClass().getFeatureID(feature);
    }

    @Override
    protected boolean isUnique() {
        return feature.isUnique();
    }

    @Override
    protected List<ProxyAddress> delegateList() {
        return edited == null ? new Row(octets) : edited;
    }

    @Override
    protected void delegateAdd(ProxyAddress address) {
        unpack();
        super.delegateAdd(address);
    }

    @Override
    protected void delegateAdd(int index, ProxyAddress address) {
        unpack();
        super.delegateAdd(index, address);
    }

    @Override
    protected ProxyAddress delegateSet(int index, ProxyAddress address) {
        unpack();
        return super.delegateSet(index, address);
    }

    @Override
    protected ProxyAddress delegateRemove(int index) {
        unpack();
        return super.delegateRemove(index);
    }

    @Override
    protected ProxyAddress delegateMove(int target, int source) {
        unpack();
        return super.delegateMove(target, source);
    }

    @Override
    protected void delegateClear() {
        unpack();
        super.delegateClear();
    }

    private void unpack() {
        if (edited == null) {
            edited = new ArrayList<>(new Row(octets));
            octets = null;
        }
    }

    /** What the octets say. */
    private static final class Row extends AbstractList<ProxyAddress> {

        private final byte[] octets;

        Row(byte[] octets) {
            this.octets = octets;
        }

        @Override
        public ProxyAddress get(int index) {
            int at = 0;
            for (int i = 0; i < index && at < octets.length; i++) {
                at += LENGTH_OCTETS + length(at);
            }
            if (index < 0 || at >= octets.length) {
                throw new IndexOutOfBoundsException(index);
            }
            return ProxyAddress.ofLatin1(octets, at + LENGTH_OCTETS, length(at));
        }

        @Override
        public int size() {
            int size = 0;
            for (int at = 0; at < octets.length; at += LENGTH_OCTETS + length(at)) {
                size++;
            }
            return size;
        }

        private int length(int at) {
            return (octets[at] & 0xFF) << Byte.SIZE | octets[at + 1] & 0xFF;
        }
    }
}

package org.exsite.directory.csv;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.address.ProxyAddress;

/**
 * The e-mail addresses in one field.
 *
 * @param feature what they are values of
 * @param texts the addresses as the field has them
 * @param values the addresses, primary or secondary as the column says
 * @param sound whether each has a type that can be one
 */
record AddressField(EStructuralFeature feature, List<String> texts, List<ProxyAddress> values, boolean sound) {
}

/**
 * E-mail addresses: a parser and a check for each type, the patterns of address spaces, and the generation of proxy
 * addresses from the templates of a site.
 *
 * <p>{@link org.exsite.model.address.ProxyAddress} is the value that the model holds, always with the text as it was
 * written; {@link org.exsite.model.address.TypedAddress} is what a type makes of it. A further type of addresses is a
 * class here that implements it. What packs many addresses into little memory ({@code PackedAddressList} and its
 * neighbours) is used by generated code alone.
 */
package org.exsite.model.address;

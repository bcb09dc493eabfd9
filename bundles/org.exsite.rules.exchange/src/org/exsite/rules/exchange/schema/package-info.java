/** Rules that the schema gives for every class: lengths, characters, references, names. */
package org.exsite.rules.exchange.schema;

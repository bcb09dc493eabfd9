package org.exsite.directory.csv;

import org.exsite.directory.CsvSeparators;
import org.exsite.directory.ReadOptions;
import org.exsite.directory.text.Includes;
import org.exsite.model.naming.DistinguishedName;

/**
 * What the rows of one file are read by.
 *
 * @param separators the separators
 * @param site the site that names without one are meant in
 * @param options how the file is to be read
 * @param owners who has which addresses
 */
record CsvContext(CsvSeparators separators, DistinguishedName site, ReadOptions options, AddressOwners owners) {

    /** Returns where values may be taken from, or {@code null} if they may not come from other files. */
    Includes includes() {
        return options.includes().map(folder -> new Includes(folder, options.limits())).orElse(null);
    }
}

package org.exsite.ui.recipients;

import java.util.List;

import org.exsite.model.DirectoryObject;
import org.exsite.model.Recipient;

/**
 * The recipients that a table shows.
 *
 * @param recipients in the order of the rows; nobody changes it
 * @param total how many there are in the place that was looked at, with those that a filter left out
 * @param places what can be looked at: the organization, its sites and their containers
 */
record RecipientRows(Recipient[] recipients, int total, List<DirectoryObject> places) {

    /** Nothing, for as long as nothing was looked for. */
    static final RecipientRows NONE = new RecipientRows(new Recipient[0], 0, List.of());
}

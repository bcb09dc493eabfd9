/**
 * Questions that many ask the model: the sites and servers of an organization, the recipients of a container, the
 * object of a name. Nothing here changes the model, and nothing is kept from one question to the next except in a
 * {@link org.exsite.model.query.DirectoryIndex}, which its user holds.
 */
package org.exsite.model.query;

/**
 * The {@code .exsite} file: written and read in one pass with SAX, with bounds on what a file may claim, and never half
 * written ({@link org.exsite.model.storage.AtomicFile}).
 *
 * <p>{@link org.exsite.model.storage.OrganizationStorage} is the entry for whoever has a path, {@link
 * org.exsite.model.storage.ExsiteResource} for EMF.
 */
package org.exsite.model.storage;

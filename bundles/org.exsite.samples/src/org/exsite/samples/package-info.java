/**
 * Invented organizations of any size, the same for the same numbers: {@link org.exsite.samples.SampleOrganization} is
 * the entry. A clean one has no finding.
 */
package org.exsite.samples;

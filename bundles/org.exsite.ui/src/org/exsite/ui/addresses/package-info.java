/**
 * Update All Recipients: computes in the background what the templates of a site would give, shows it, and changes it
 * in one step.
 */
package org.exsite.ui.addresses;

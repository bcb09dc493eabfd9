/**
 * What NatTable needs of us: colours of the theme, sizes from the font, and a remedy for its class loading in bundles.
 */
package org.exsite.ui.tables;

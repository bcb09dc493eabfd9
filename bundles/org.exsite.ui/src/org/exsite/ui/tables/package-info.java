/**
 * Tables in the fonts and colours that people have set: widths of columns, and what NatTable needs of us, with a remedy
 * for its class loading in bundles.
 */
package org.exsite.ui.tables;

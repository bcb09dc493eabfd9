/**
 * The standalone application: its workbench window, and what it opens at start. All that an Eclipse with Exsite has too
 * lies in {@code org.exsite.ui}.
 */
package org.exsite.app;

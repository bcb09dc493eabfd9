/**
 * Problem markers: written for files that are closed by an evaluation of their own, and for open ones from the live
 * findings.
 */
package org.exsite.ui.markers;

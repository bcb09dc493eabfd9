/** The Findings view: problems of the open organization, grouped by rule, severity or object. */
package org.exsite.ui.findings;

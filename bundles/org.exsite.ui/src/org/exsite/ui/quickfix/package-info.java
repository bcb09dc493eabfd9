/**
 * Quick fixes of markers and of findings, one or many at a time, on open editors and on files alike; also suppression
 * and change of severity.
 */
package org.exsite.ui.quickfix;

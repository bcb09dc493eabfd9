/**
 * Wizards that make mailboxes, lists, custom recipients, connectors and sites. A <em>draft</em> is what somebody
 * entered, checked, and turned into one command, without a window; a <em>page</em> shows it.
 */
package org.exsite.ui.create;

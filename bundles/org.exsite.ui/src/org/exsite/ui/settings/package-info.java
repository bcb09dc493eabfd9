/** The preference page of rules, and their configuration in workspace and project. */
package org.exsite.ui.settings;

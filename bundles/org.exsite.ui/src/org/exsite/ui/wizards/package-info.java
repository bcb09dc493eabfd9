/** Wizards of the File menu: new organization, import, export, report. */
package org.exsite.ui.wizards;

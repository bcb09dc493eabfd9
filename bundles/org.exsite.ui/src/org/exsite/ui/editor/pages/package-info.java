/** The pages Organization and Overview, and what all pages have in common: heading, problems in it, form. */
package org.exsite.ui.editor.pages;

/**
 * The pages Organization and Overview, and what all pages have in common: heading, problems in it, form. A new page
 * extends {@link org.exsite.ui.editor.pages.EditorPage}, which makes its controls piece by piece.
 */
package org.exsite.ui.editor.pages;

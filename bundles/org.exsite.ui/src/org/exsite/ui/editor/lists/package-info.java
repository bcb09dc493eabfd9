/** What the pages that list objects have in common: a list on the left, the form on the right. */
package org.exsite.ui.editor.lists;

/** What a rule means, in a view and in the help, generated from the catalogue. */
package org.exsite.ui.explanation;

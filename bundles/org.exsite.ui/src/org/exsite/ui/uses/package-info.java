/** Who names an object: the Used By view, and the links in forms. */
package org.exsite.ui.uses;

/** Open Object, Quick Outline, and the picker of objects that forms and wizards use. */
package org.exsite.ui.find;

/** The Properties view: the attributes of what is selected, from the descriptors of {@code org.exsite.model.edit}. */
package org.exsite.ui.properties;

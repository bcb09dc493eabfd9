/**
 * What generated and reading code needs to hold a million recipients: objects without room for what is not set ({@link
 * org.exsite.model.util.CompactObject}), and reading in the background ({@link org.exsite.model.util.Reading}).
 */
package org.exsite.model.util;

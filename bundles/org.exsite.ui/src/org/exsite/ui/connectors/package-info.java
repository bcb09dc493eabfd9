/** The page of connectors. */
package org.exsite.ui.connectors;

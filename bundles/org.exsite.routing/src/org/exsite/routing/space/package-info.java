/** Address spaces and how they match addresses: text with wildcards, and X.400 by attribute (Q229961). */
package org.exsite.routing.space;

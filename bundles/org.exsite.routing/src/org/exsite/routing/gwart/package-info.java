/** The text of GWART files: written, read in both of its forms, and compared with a table. */
package org.exsite.routing.gwart;

/** The page of recipients: a table of any size with filter, sort and columns of choice, and changes of many at once. */
package org.exsite.ui.recipients;

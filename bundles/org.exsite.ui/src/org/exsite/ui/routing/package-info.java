/** The page Routing: tables, traces, and what would be if something were down. */
package org.exsite.ui.routing;

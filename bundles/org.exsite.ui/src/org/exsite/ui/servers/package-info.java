/** The page of servers. */
package org.exsite.ui.servers;

/** Rules about recipients: aliases, names, home servers, alternate recipients, what is hidden. */
package org.exsite.rules.exchange.recipients;

/** Rules about distribution lists: members, owners, expansion servers, restrictions. */
package org.exsite.rules.exchange.lists;

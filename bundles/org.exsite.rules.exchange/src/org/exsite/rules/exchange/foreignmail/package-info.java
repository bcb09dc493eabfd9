/**
 * Rules about mail systems of others: MS Mail and its directory synchronization, cc:Mail, Notes, GroupWise, PROFS and
 * SNADS.
 */
package org.exsite.rules.exchange.foreignmail;

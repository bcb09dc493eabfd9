/** Rules about the Internet Mail Service; among them the one of Q300535, with which Exsite began. */
package org.exsite.rules.exchange.internetmail;

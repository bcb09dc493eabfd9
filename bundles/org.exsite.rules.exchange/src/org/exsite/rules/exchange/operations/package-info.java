/** Rules about changes: what an edit or a push would spoil, said before it is made. */
package org.exsite.rules.exchange.operations;

/**
 * Where messages go. {@link org.exsite.routing.Routing} is the entry: it reads a network from the model and answers
 * with tables and traces. No rule, no window and no file is known here.
 */
package org.exsite.routing;

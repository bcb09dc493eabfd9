/**
 * The way of one message: resolution, lists, selection of a connector (Q193322), hop by hop to delivery or
 * non-delivery. {@link org.exsite.routing.trace.Tracer} is the entry, {@link org.exsite.routing.trace.Trace} the
 * answer.
 */
package org.exsite.routing.trace;

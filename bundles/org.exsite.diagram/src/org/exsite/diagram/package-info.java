/**
 * The topology of an organization as a graph of places and links, made from the model and never changing it. {@link
 * org.exsite.diagram.Diagrams} is the entry.
 */
package org.exsite.diagram;

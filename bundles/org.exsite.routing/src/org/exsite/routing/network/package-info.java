/**
 * What the model says that matters to routing, read once into plain values: sites, servers, connectors, spaces, links,
 * restrictions, and what is down. Everything after this step reads the network, not the model.
 */
package org.exsite.routing.network;

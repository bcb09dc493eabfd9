package org.exsite.routing.network;

/**
 * A server of the other site that a site connector may speak to.
 *
 * @param server the directory name of the server
 * @param cost the lower the more often it is chosen
 */
public record TargetNode(String server, int cost) {
}

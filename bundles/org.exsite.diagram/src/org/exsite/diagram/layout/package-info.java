/**
 * Where the places of a topology lie: layers by ELK, and free places for what was added to a drawing that somebody
 * arranged.
 */
package org.exsite.diagram.layout;

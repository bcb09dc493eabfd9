/**
 * What gestures in a diagram do to the model, as commands: new connectors with both of their ends, reconnection,
 * positions.
 */
package org.exsite.diagram.edit;

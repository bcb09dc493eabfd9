/** The topology page: tool bar, menus, gestures and what they do to the model. */
package org.exsite.ui.diagram;

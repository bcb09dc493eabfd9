/** Two files compared with each other: the part that shows what differs, and the commands that open it. */
package org.exsite.ui.comparison;

/** Long work: of the model, as progress of a job; of the user interface, piece by piece between events. */
package org.exsite.ui.progress;

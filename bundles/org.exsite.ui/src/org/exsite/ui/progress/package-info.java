/** Progress of the model's long work as progress of a job. */
package org.exsite.ui.progress;

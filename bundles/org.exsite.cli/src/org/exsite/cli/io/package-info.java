/** Console, output files, passwords, progress, and failures with their exit codes. */
package org.exsite.cli.io;

/**
 * How far long work has come and whether to stop it, for code that must not know who watches: a command line, a job or
 * nobody.
 */
package org.exsite.model.progress;

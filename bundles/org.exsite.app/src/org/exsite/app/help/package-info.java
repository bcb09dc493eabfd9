/**
 * The user guide in a window of the application, which has no help system of the platform: contents, search, pages, F1.
 */
package org.exsite.app.help;

/** Handlers of the menus that open something: files, folders, samples, wizards. */
package org.exsite.ui.commands;

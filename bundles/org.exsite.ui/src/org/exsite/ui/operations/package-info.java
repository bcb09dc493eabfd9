/** Asks before an edit that rules about operations warn of. */
package org.exsite.ui.operations;

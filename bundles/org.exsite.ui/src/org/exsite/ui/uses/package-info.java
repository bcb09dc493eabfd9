/** The Used By view: who names the selected object. */
package org.exsite.ui.uses;

/** Content assist for addresses: types and address spaces are offered wherever they are entered. */
package org.exsite.ui.assist;

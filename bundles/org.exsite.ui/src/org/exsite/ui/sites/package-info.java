/** The page Site Configuration. */
package org.exsite.ui.sites;

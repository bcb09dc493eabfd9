/**
 * Directory Export files of the Administrator program: reading with its checks and its event numbers, writing, and rows
 * that change something.
 */
package org.exsite.directory.csv;

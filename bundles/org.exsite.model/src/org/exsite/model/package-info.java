/**
 * The Exchange organization as EMF objects: sites, servers, recipients, connectors, address spaces and all else that a
 * directory of Exchange holds.
 *
 * <p>Nearly everything in this package is generated from {@code model/exsite.ecore}, whose annotations also carry what
 * the directory calls each class and attribute; a new class or attribute is added there. The packages below hold what
 * is written by hand: the types of values ({@code address}, {@code naming}), what the annotations say ({@code schema}),
 * questions to the model ({@code query}) and files ({@code storage}).
 */
package org.exsite.model;

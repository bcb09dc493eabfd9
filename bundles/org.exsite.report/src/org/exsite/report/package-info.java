/**
 * Pages in HTML for people: the report on an organization, and the explanation of each rule. Everything that is put
 * into a page goes through {@code HtmlOut}, which escapes it.
 */
package org.exsite.report;

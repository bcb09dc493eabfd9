/** Results as text, JSON, SARIF, HTML, CSV or Markdown: one class for each result and format. */
package org.exsite.cli.format;

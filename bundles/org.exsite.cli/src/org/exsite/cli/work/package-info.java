/** What the commands do, each without knowing of options: it takes values and writes to a console. */
package org.exsite.cli.work;

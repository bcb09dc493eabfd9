/** Text of untrusted files: encodings, bounded lines, values that lie in other files. */
package org.exsite.directory.text;

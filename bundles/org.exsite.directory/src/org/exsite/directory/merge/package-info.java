/** Three-way merge inside: what each side changed since the common base, and the edits that bring them together. */
package org.exsite.directory.merge;

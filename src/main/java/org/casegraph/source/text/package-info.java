/** Texts of sources as they come: files, folders and archives of plain text, HTML and PDF. docs/texts.md. */
@NullMarked
package org.casegraph.source.text;

import org.jspecify.annotations.NullMarked;

/// The tables of an upload: unpacked, recognised by their columns, read row by row.
@NullMarked
package dev.rapport.followup.imports.table;

import org.jspecify.annotations.NullMarked;

/// Rows of files that people made with spreadsheets: read so that a broken row costs only itself, written so that no
/// spreadsheet runs a cell.
@NullMarked
package dev.rapport.rows;

import org.jspecify.annotations.NullMarked;

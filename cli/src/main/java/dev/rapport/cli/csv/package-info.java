/// Spreadsheet rows in, spreadsheet rows out.
@NullMarked
package dev.rapport.cli.csv;

import org.jspecify.annotations.NullMarked;

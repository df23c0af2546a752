/// SQL with values in and records out, in the transaction of the caller.
@NullMarked
package dev.rapport.templates.database;

import org.jspecify.annotations.NullMarked;

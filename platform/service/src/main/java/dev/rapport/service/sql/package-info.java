/// SQL in the current transaction, without an entity between.
@NullMarked
package dev.rapport.service.sql;

import org.jspecify.annotations.NullMarked;

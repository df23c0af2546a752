/// Plain SQL in the current transaction, without the ceremony.
@NullMarked
package dev.rapport.followup.sql;

import org.jspecify.annotations.NullMarked;

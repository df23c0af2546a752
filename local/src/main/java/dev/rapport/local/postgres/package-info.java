/// A real PostgreSQL on this machine: [LocalPostgres] starts one, fresh for a test or on data that is kept.
@NullMarked
package dev.rapport.local.postgres;

import org.jspecify.annotations.NullMarked;

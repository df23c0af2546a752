/// Starts the whole platform on one machine: Postgres and Kafka in or beside this process, each service in a JVM of its
/// own.
@NullMarked
package dev.rapport.local.launcher;

import org.jspecify.annotations.NullMarked;

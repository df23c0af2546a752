/// The platform on one machine without Docker: PostgreSQL, a Kafka broker, and what starts the services on them.
@NullMarked
package dev.rapport.local;

import org.jspecify.annotations.NullMarked;

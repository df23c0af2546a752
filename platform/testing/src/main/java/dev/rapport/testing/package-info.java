/// What the services' tests share: real Postgres and Kafka, tokens, a clock that moves.
@NullMarked
package dev.rapport.testing;

import org.jspecify.annotations.NullMarked;

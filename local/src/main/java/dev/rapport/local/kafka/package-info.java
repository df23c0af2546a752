/// An Apache Kafka broker in this process.
@NullMarked
package dev.rapport.local.kafka;

import org.jspecify.annotations.NullMarked;

/// The service's Kafka channels; they hand events to the features.
@NullMarked
package dev.rapport.templates.messaging;

import org.jspecify.annotations.NullMarked;

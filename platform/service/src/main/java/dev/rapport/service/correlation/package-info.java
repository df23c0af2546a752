/// One id that ties together everything a request causes, over HTTP and Kafka and in the logs.
@NullMarked
package dev.rapport.service.correlation;

import org.jspecify.annotations.NullMarked;

/// Events in, handed to the features.
@NullMarked
package dev.rapport.analyzer.messaging;

import org.jspecify.annotations.NullMarked;

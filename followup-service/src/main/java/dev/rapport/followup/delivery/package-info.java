/// What subscribers get: events and digests, tried until they arrive or a day has passed.
@NullMarked
package dev.rapport.followup.delivery;

import org.jspecify.annotations.NullMarked;

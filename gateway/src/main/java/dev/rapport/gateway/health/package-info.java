/// Whether the services behind the door answer.
@NullMarked
package dev.rapport.gateway.health;

import org.jspecify.annotations.NullMarked;

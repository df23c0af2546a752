/// What is shipped around the services, held against the services themselves.
@NullMarked
package dev.rapport.deployment;

import org.jspecify.annotations.NullMarked;

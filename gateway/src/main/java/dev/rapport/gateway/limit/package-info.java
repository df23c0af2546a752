/// How much one address and one caller may ask of the gateway before it asks them to wait.
@NullMarked
package dev.rapport.gateway.limit;

import org.jspecify.annotations.NullMarked;

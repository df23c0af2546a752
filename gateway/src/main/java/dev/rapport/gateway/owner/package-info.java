/// The first owner, made through a one-time link.
@NullMarked
package dev.rapport.gateway.owner;

import org.jspecify.annotations.NullMarked;

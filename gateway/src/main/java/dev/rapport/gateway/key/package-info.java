/// API keys for programs.
@NullMarked
package dev.rapport.gateway.key;

import org.jspecify.annotations.NullMarked;

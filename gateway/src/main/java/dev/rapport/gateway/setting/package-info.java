/// Settings of who may come in.
@NullMarked
package dev.rapport.gateway.setting;

import org.jspecify.annotations.NullMarked;

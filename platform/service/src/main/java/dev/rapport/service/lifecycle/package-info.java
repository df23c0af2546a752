/// When a service ends.
@NullMarked
package dev.rapport.service.lifecycle;

import org.jspecify.annotations.NullMarked;

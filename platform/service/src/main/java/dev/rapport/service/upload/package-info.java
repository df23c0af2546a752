/// Long bodies: taken to disk first, and allowed only where they belong.
@NullMarked
package dev.rapport.service.upload;

import org.jspecify.annotations.NullMarked;

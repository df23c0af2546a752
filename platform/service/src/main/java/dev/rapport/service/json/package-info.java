/// How every service reads and writes JSON.
@NullMarked
package dev.rapport.service.json;

import org.jspecify.annotations.NullMarked;

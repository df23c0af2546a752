/// Lists by cursor.
@NullMarked
package dev.rapport.service.paging;

import org.jspecify.annotations.NullMarked;

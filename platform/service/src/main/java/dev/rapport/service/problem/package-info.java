/// Errors as clients see them: RFC 9457 problem documents.
@NullMarked
package dev.rapport.service.problem;

import org.jspecify.annotations.NullMarked;

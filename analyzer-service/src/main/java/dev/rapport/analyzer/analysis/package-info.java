/// Judging a note over HTTP.
@NullMarked
package dev.rapport.analyzer.analysis;

import org.jspecify.annotations.NullMarked;

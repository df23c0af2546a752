/// The results of a batch as a file.
@NullMarked
package dev.rapport.analyzer.batch.result;

import org.jspecify.annotations.NullMarked;

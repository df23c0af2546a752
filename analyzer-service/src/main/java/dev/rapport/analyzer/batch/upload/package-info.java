/// Reading an upload: a file of rows in one of three formats, its columns by name, each row a note or a fault.
@NullMarked
package dev.rapport.analyzer.batch.upload;

import org.jspecify.annotations.NullMarked;

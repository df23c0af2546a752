@NullMarked
package dev.rapport.analyzer.role;

import org.jspecify.annotations.NullMarked;

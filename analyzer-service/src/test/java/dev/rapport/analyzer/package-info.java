@NullMarked
package dev.rapport.analyzer;

import org.jspecify.annotations.NullMarked;

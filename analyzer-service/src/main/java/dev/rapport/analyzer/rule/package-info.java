/// The catalogue of rules and what a workspace sets about them.
@NullMarked
package dev.rapport.analyzer.rule;

import org.jspecify.annotations.NullMarked;

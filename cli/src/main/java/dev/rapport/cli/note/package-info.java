/// A note to judge as it comes in from outside, and what came of it, whatever the format.
@NullMarked
package dev.rapport.cli.note;

import org.jspecify.annotations.NullMarked;

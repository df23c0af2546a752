/// One note for a person to read: findings under the exact words.
@NullMarked
package dev.rapport.cli.text;

import org.jspecify.annotations.NullMarked;

/// Templates that one workspace offers to another, as an agency does with its clients'.
@NullMarked
package dev.rapport.templates.sharing;

import org.jspecify.annotations.NullMarked;

/// The wording of a template: text with slots and conditional parts, checked, measured and filled. Pure Java, no I/O.
@NullMarked
package dev.rapport.templates.wording;

import org.jspecify.annotations.NullMarked;

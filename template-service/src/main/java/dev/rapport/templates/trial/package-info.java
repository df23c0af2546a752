/// Fair comparison of two versions of a template: who gets which, and when it is settled.
@NullMarked
package dev.rapport.templates.trial;

import org.jspecify.annotations.NullMarked;

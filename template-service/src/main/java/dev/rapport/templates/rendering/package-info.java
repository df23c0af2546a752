/// From a template and what the sender fills in to a text that is ready to send, or held with a reason.
@NullMarked
package dev.rapport.templates.rendering;

import org.jspecify.annotations.NullMarked;

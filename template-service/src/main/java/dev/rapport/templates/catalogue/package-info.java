/// Finding a template: lists, filters, search, and what is shown of one.
@NullMarked
package dev.rapport.templates.catalogue;

import org.jspecify.annotations.NullMarked;

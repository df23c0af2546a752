/// The arcs that a workspace can choose from: those that come with the product, and its own.
@NullMarked
package dev.rapport.followup.arc.catalogue;

import org.jspecify.annotations.NullMarked;

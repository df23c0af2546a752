/// Invitations by link.
@NullMarked
package dev.rapport.gateway.invitation;

import org.jspecify.annotations.NullMarked;

/// Workspaces, and who belongs to them in which role.
@NullMarked
package dev.rapport.gateway.workspace;

import org.jspecify.annotations.NullMarked;

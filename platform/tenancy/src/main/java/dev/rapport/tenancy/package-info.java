/// From the signed token to the workspace, and from the workspace to Postgres row-level security.
@NullMarked
package dev.rapport.tenancy;

import org.jspecify.annotations.NullMarked;

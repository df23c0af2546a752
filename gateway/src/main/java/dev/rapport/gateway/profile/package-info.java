/// What people change about their own account.
@NullMarked
package dev.rapport.gateway.profile;

import org.jspecify.annotations.NullMarked;

/// The people being approached: where each stands, and everything that happened.
@NullMarked
package dev.rapport.followup.connection;

import org.jspecify.annotations.NullMarked;

/// People, and how they prove who they are.
@NullMarked
package dev.rapport.gateway.account;

import org.jspecify.annotations.NullMarked;

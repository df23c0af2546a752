/// Coming in through an identity provider: people by single sign-on, programs by client credentials.
@NullMarked
package dev.rapport.gateway.sso;

import org.jspecify.annotations.NullMarked;

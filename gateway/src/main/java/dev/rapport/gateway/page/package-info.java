/// The web app's files: deep links, caching, security headers.
@NullMarked
package dev.rapport.gateway.page;

import org.jspecify.annotations.NullMarked;

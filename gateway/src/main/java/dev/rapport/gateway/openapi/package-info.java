/// One OpenAPI document of everything that is public.
@NullMarked
package dev.rapport.gateway.openapi;

import org.jspecify.annotations.NullMarked;

/// What travels between the services: one record an event, the topic it goes to and the name it carries.
///
/// The JSON Schemas under `schemas/` and the samples under `samples/` state the same on the wire; tests hold them
/// together.
@NullMarked
package dev.rapport.contracts;

import org.jspecify.annotations.NullMarked;

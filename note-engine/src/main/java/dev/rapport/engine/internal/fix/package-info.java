/// Changes to a note that a person might make: words taken out, sentences put in another order, plainer words, facts
/// filled in. Nothing here knows a rule or a score; what is offered is decided elsewhere.
@NullMarked
package dev.rapport.engine.internal.fix;

import org.jspecify.annotations.NullMarked;

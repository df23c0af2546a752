/// The judgement: a note and its context in, findings and a score out. Pure Java: no framework, no I/O.
///
/// [NoteEngine#analyze] is the entry; [RuleCatalogue] describes the rules. Everything else is under `internal`.
@NullMarked
package dev.rapport.engine;

import org.jspecify.annotations.NullMarked;

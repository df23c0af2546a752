/// A member's data archive and other tools' tables: read, compared with what is known, and taken up.
@NullMarked
package dev.rapport.followup.imports;

import org.jspecify.annotations.NullMarked;

/// The rules, their texts and what they count, read from `catalogue.txt` and `packs.txt`.
@NullMarked
package dev.rapport.engine.internal.catalogue;

import org.jspecify.annotations.NullMarked;

/// Reads the same notes with the engine and with LanguageTool.
@NullMarked
package dev.rapport.bench.peers;

import org.jspecify.annotations.NullMarked;

/// Many notes at a time: an upload becomes items, items travel by the topic, results come back set by set.
@NullMarked
package dev.rapport.analyzer.batch;

import org.jspecify.annotations.NullMarked;

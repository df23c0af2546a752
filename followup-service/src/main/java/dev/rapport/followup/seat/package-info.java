/// A member's settings at the network: time zone, working hours, note limit.
@NullMarked
package dev.rapport.followup.seat;

import org.jspecify.annotations.NullMarked;

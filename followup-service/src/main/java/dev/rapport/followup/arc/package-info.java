/// What follows an acceptance: arcs as data, and the planner that finds the next step. Pure; no database, no clock.
@NullMarked
package dev.rapport.followup.arc;

import org.jspecify.annotations.NullMarked;

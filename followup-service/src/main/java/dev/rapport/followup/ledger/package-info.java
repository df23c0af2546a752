/// How much a seat has sent, against what the network allows or is said to allow (R6).
@NullMarked
package dev.rapport.followup.ledger;

import org.jspecify.annotations.NullMarked;

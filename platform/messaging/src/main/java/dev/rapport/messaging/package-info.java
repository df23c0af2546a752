/// State and event in one transaction, effect and receipt in one transaction: the outbox with its relay, and the inbox.
@NullMarked
package dev.rapport.messaging;

import org.jspecify.annotations.NullMarked;

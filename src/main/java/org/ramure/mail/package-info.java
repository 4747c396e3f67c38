/**
 * Mail that leaves the house: written to an outbox in the caller's transaction, sent by a worker
 * with retries, readable in the application. Does not know why a message is sent.
 */
@ApplicationModule(
        displayName = "mail",
        allowedDependencies = {"shared", "shared :: ui"})
@NullMarked
package org.ramure.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

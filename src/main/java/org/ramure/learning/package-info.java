/**
 * Following a pathway: enrolment, progress, where one left off, the player, and the accounts of
 * time. Publishes {@link org.ramure.learning.Enrolments}, {@link org.ramure.learning.Progress} and
 * {@link org.ramure.learning.TimeAccounts}, and the plug {@code ui.spi.ActivityRenderer} by which
 * other modules show their kinds of activities in the player. Does not know what a quiz is.
 */
@ApplicationModule(
        displayName = "learning",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "people",
            "people :: spi",
            "catalogue",
            "catalogue :: spi",
            "catalogue :: release"
        })
@NullMarked
package org.ramure.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

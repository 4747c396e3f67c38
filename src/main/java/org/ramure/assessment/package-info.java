/**
 * Quizzes and exercises: reads them from content files, keeps attempts and what people type, and
 * shows both in the player. Right answers stay on the server until the person has answered. Does
 * not know pathways or competence readings.
 */
@ApplicationModule(
        displayName = "assessment",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "people",
            "people :: spi",
            "catalogue",
            "catalogue :: spi",
            "learning",
            "learning :: spi",
            "learning :: ui-spi"
        })
@NullMarked
package org.ramure.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

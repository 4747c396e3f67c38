/**
 * Groups of people with dates: cohorts made from session templates, their half-days, facilitators
 * and participants, invitations and registration. This package is the public face: what others may
 * ask and what they get; rows and rules live in nested packages. Every question names who asks, and
 * answers nothing about cohorts that are not theirs.
 */
@ApplicationModule(
        displayName = "cohorts",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "shared :: paper",
            "people",
            "people :: spi",
            "mail",
            "attestations",
            "attestations :: facts",
            "catalogue",
            "catalogue :: spi",
            "catalogue :: release",
            "catalogue :: release-ui",
            "learning",
            "learning :: ui-spi",
            "assessment",
            "assessment :: exercise",
            "assessment :: saving",
            "assessment :: worksheet",
            "competences :: files"
        })
@NullMarked
package org.ramure.cohorts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

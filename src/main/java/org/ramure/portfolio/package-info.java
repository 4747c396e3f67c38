/**
 * Long pathways of months: their rhythm, the logbook, trials at work with their feedback, several
 * voices on one grid, valued practices, and the dossier at the end. Stands on cohorts; everything a
 * learner writes here is theirs alone until they share it. Each room is a nested package with its
 * public face, its {@code store} and its {@code ui}.
 */
@ApplicationModule(
        displayName = "portfolio",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "shared :: paper",
            "people",
            "people :: spi",
            "mail",
            "catalogue",
            "catalogue :: spi",
            "learning",
            "learning :: ui-spi",
            "assessment",
            "assessment :: exercise",
            "assessment :: saving",
            "assessment :: worksheet",
            "competences",
            "competences :: files",
            "competences :: picture",
            "competences :: ui-spi",
            "competences :: words",
            "attestations",
            "attestations :: facts",
            "cohorts",
            "cohorts :: ui-spi",
            "cohorts :: event",
            "cohorts :: fellow",
            "cohorts :: inputs",
            "cohorts :: news",
            "cohorts :: template",
            "cohorts :: clock",
            "cohorts :: attendance",
            "cohorts :: feed-spi",
            "cohorts :: work",
            "cohorts :: closing",
            "cohorts :: sheet",
            "cohorts :: award"
        })
@NullMarked
package org.ramure.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

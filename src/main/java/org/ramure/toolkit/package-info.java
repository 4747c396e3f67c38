/**
 * The workshop: sheets that people fill in alone, in pairs and in teams, kits that bundle them, the
 * base of inspiring examples, the catalogue of resources with its compasses, and hackathons. Each
 * room is a nested package with its public face, its {@code store} and its {@code ui}. What
 * somebody writes here is theirs until they share it, with whom and until when they say.
 */
@ApplicationModule(
        displayName = "toolkit",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "shared :: paper",
            "people",
            "people :: spi",
            "people :: invited",
            "people :: invited-ui",
            "mail",
            "catalogue",
            "catalogue :: spi",
            "learning",
            "learning :: spi",
            "learning :: ui-spi",
            "assessment",
            "assessment :: exercise",
            "assessment :: saving",
            "assessment :: worksheet",
            "competences",
            "competences :: ui-spi",
            "competences :: picture",
            "competences :: words",
            "pathways",
            "pathways :: own",
            "pathways :: spi",
            "cohorts",
            "cohorts :: ui-spi",
            "cohorts :: inputs",
            "cohorts :: fellow"
        })
@NullMarked
package org.ramure.toolkit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package org.ramure.pathways.plan.ui;

import org.ramure.catalogue.Catalogue;
import org.ramure.competences.Readings;
import org.ramure.pathways.own.KnownModules;
import org.ramure.pathways.plan.Candidates;
import org.ramure.pathways.plan.Planner;
import org.ramure.pathways.plan.Reasons;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** What the composer's page works with. */
@Component
record ComposerDesk(
        Catalogue catalogue,
        Readings readings,
        Candidates candidates,
        Planner planner,
        KnownModules known,
        Reasons reasons,
        Translations translations) {}

package org.ramure.competences.ui.entrance;

import org.ramure.catalogue.Catalogue;
import org.ramure.competences.Evidence;
import org.ramure.competences.Readings;
import org.ramure.learning.LearnerAccess;
import org.springframework.stereotype.Component;

/** What the entrances work with. */
@Component
record EntranceDesk(
        Catalogue catalogue,
        Developing developing,
        Readings readings,
        Evidence evidence,
        LearnerAccess access) {}

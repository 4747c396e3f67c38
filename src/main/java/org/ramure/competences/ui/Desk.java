package org.ramure.competences.ui;

import org.ramure.competences.Drafts;
import org.ramure.competences.Evidence;
import org.ramure.competences.Readings;
import org.ramure.competences.SelfAssessment;
import org.springframework.stereotype.Component;

/** What the parts of a positioning work with. */
@Component
record Desk(Drafts drafts, SelfAssessment self, Readings readings, Evidence evidence) {}

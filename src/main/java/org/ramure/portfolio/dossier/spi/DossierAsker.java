package org.ramure.portfolio.dossier.spi;

import org.ramure.cohorts.MySession;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;

/** Whose dossier it is, of which session, in which language. Chapters ask in this name. */
public record DossierAsker(PersonId person, MySession session, Language language) {}

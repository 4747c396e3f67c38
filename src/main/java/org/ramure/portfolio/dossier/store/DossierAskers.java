package org.ramure.portfolio.dossier.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.MySession;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.Sessions;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.spi.DossierAsker;
import org.ramure.portfolio.dossier.spi.DossierChapter;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The session in which someone has a place, as the one who asks; and the chapters there are. */
@Component
class DossierAskers {

    private final Sessions sessions;
    private final ObjectProvider<DossierChapter> chapters;

    DossierAskers(Sessions sessions, ObjectProvider<DossierChapter> chapters) {
        this.sessions = sessions;
        this.chapters = chapters;
    }

    Optional<DossierAsker> find(PersonId caller, String slug) {
        return find(caller, session -> session.cohort().slug().equals(slug));
    }

    DossierAsker require(PersonId caller, CohortId cohort) {
        return find(caller, session -> session.cohort().id().equals(cohort))
                .orElseThrow(DossierAskers::unknown);
    }

    static UserFacingException unknown() {
        return new UserFacingException("cohorts.unknown");
    }

    private Optional<DossierAsker> find(PersonId caller, Predicate<MySession> which) {
        return sessions.mine(caller).stream()
                .filter(which)
                .filter(session -> session.place().status() == ParticipantStatus.ENROLLED)
                .findFirst()
                .map(session -> new DossierAsker(caller, session, session.place().language()));
    }

    List<DossierChapter> chapters() {
        return chapters.orderedStream().toList();
    }
}

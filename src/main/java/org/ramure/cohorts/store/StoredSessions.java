package org.ramure.cohorts.store;

import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.MySession;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.SessionPage;
import org.ramure.cohorts.Sessions;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredSessions implements Sessions {

    private static final int LONGEST_ADJUSTMENT = 4000;

    private final SessionPages pages;
    private final Registering registering;
    private final CohortRepository cohorts;
    private final AdjustmentRepository adjustments;
    private final Access access;
    private final Admission admission;
    private final Notice notice;

    StoredSessions(
            SessionPages pages,
            Registering registering,
            CohortRepository cohorts,
            AdjustmentRepository adjustments,
            Access access,
            Admission admission,
            Notice notice) {
        this.pages = pages;
        this.registering = registering;
        this.cohorts = cohorts;
        this.adjustments = adjustments;
        this.access = access;
        this.admission = admission;
        this.notice = notice;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SessionPage> open(int page, int size) {
        return pages.open(page, size);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SessionPage> page(Visitor visitor, String slug) {
        return pages.page(visitor, slug);
    }

    @Override
    public Registered register(Visitor visitor, String slug, Invitee who) {
        return registering.register(visitor, slug, who);
    }

    @Override
    public Registered answer(Visitor visitor, String slug, boolean comes) {
        return registering.answer(visitor, slug, comes);
    }

    @Override
    @Transactional(readOnly = true)
    public List<MySession> mine(PersonId caller) {
        return pages.mine(caller);
    }

    @Override
    public void leave(PersonId caller, CohortId id) {
        CohortEntity cohort = cohorts.locked(id.value()).orElseThrow(Access::unknown);
        Lifecycle.requireLive(cohort);
        admission.leave(cohort, own(caller, id), ParticipantStatus.WITHDRAWN);
    }

    private ParticipantEntity own(PersonId caller, CohortId id) {
        return access.own(caller, id.value()).orElseThrow(Access::unknown);
    }

    @Override
    public void askAdjustment(PersonId caller, CohortId cohort, String text) {
        ParticipantEntity person = own(caller, cohort);
        String kept = text.strip();
        if (kept.length() > LONGEST_ADJUSTMENT) {
            throw new UserFacingException("cohorts.text.long", LONGEST_ADJUSTMENT);
        }
        adjustments.deleteById(person.id());
        adjustments.flush();
        if (!kept.isEmpty()) {
            adjustments.save(new AdjustmentEntity(person.id(), kept, notice.now()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> ownAdjustment(PersonId caller, CohortId cohort) {
        return adjustments.findById(own(caller, cohort).id()).map(AdjustmentEntity::text);
    }
}

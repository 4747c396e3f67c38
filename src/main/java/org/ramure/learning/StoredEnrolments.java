package org.ramure.learning;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.PathwayId;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredEnrolments implements Enrolments {

    private final EnrolmentRepository enrolments;
    private final Catalogue catalogue;
    private final Clock clock;

    StoredEnrolments(EnrolmentRepository enrolments, Catalogue catalogue, Clock clock) {
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public Enrolment enrol(PersonId person, PathwayId pathway, String variant) {
        if (catalogue.pathway(pathway).flatMap(p -> p.itinerary(variant)).isEmpty()) {
            throw new UserFacingException("learning.enrol.unknown");
        }
        var now = clock.instant();
        enrolments.enrol(Uuids.next(), person.value(), pathway.value(), variant, now);
        return find(person, pathway).orElseThrow();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Enrolment> find(PersonId person, PathwayId pathway) {
        return enrolments
                .findByPersonIdAndPathwayId(person.value(), pathway.value())
                .map(EnrolmentEntity::toEnrolment);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Enrolment> of(PersonId person) {
        return enrolments.findByPersonIdOrderByVisitedAtDesc(person.value()).stream()
                .map(EnrolmentEntity::toEnrolment)
                .toList();
    }

    @Override
    public void visit(Enrolment enrolment, ActivityId activity) {
        enrolments.visit(enrolment.id().value(), activity.value(), clock.instant());
    }
}

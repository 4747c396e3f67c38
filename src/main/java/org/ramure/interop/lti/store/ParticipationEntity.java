package org.ramure.interop.lti.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.ramure.interop.identity.IdentityId;
import org.ramure.interop.lti.LtiRole;
import org.ramure.interop.lti.Participation;
import org.ramure.interop.lti.PlacementId;
import org.ramure.people.PersonId;

/** A row of {@code interop_lti_participation}. */
@Entity
@Table(name = "interop_lti_participation")
class ParticipationEntity {

    @Id private UUID id;
    private UUID placementId;
    private UUID identityId;
    private UUID personId;
    private String subject;
    private boolean teacher;
    private boolean learner;
    private Instant firstAt;
    private Instant lastAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ParticipationEntity() {}

    Participation toParticipation() {
        return new Participation(
                new PlacementId(placementId),
                new IdentityId(identityId),
                new PersonId(personId),
                subject,
                roles(teacher, learner),
                firstAt,
                lastAt);
    }

    UUID id() {
        return id;
    }

    static Set<LtiRole> roles(boolean teacher, boolean learner) {
        Set<LtiRole> roles = EnumSet.noneOf(LtiRole.class);
        if (teacher) {
            roles.add(LtiRole.TEACHER);
        }
        if (learner) {
            roles.add(LtiRole.LEARNER);
        }
        return roles;
    }
}

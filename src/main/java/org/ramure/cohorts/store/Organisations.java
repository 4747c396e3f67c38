package org.ramure.cohorts.store;

import java.time.Clock;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which body a person works for; whoever is in none works for the house. */
@Component
@Transactional
public class Organisations {

    private static final int LONGEST = 160;

    private final OrganisationRepository organisations;
    private final MembershipRepository memberships;
    private final Callers callers;
    private final Clock clock;

    Organisations(
            OrganisationRepository organisations,
            MembershipRepository memberships,
            Callers callers,
            Clock clock) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.callers = callers;
        this.clock = clock;
    }

    /** The id of the person's organisation. */
    @Transactional(readOnly = true)
    public UUID of(PersonId person) {
        return memberships
                .findById(person.value())
                .map(MembershipEntity::organisation)
                .orElse(OrganisationEntity.HOUSE);
    }

    /** The name of an organisation; empty for the house. */
    @Transactional(readOnly = true)
    public String name(UUID organisation) {
        return organisations.findById(organisation).map(OrganisationEntity::name).orElse("");
    }

    /** A further organisation. For administrators of the house. */
    public UUID add(PersonId caller, String name) {
        requireHouse(caller);
        String kept = name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST) {
            throw new UserFacingException("cohorts.organisation.name");
        }
        return organisations.save(new OrganisationEntity(kept, clock.instant())).id();
    }

    /** Lets a person work for an organisation, and no other. For administrators of the house. */
    public void assign(PersonId caller, PersonId person, UUID organisation) {
        requireHouse(caller);
        if (organisation.equals(OrganisationEntity.HOUSE)) {
            memberships.deleteById(person.value());
        } else {
            memberships.save(new MembershipEntity(person.value(), organisation));
        }
    }

    private void requireHouse(PersonId caller) {
        if (!callers.is(caller, Role.ADMINISTRATOR)
                || !of(caller).equals(OrganisationEntity.HOUSE)) {
            throw new UserFacingException("cohorts.refused");
        }
    }
}

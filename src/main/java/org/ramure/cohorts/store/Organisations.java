package org.ramure.cohorts.store;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
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

    /** The id of the house. */
    public UUID house() {
        return OrganisationEntity.HOUSE;
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

    /** An organisation other than the house. */
    public record Organisation(UUID id, String name) {}

    /** Somebody who works for an organisation. */
    public record Member(PersonId person, String name, String email) {}

    /** All but the house, by name. For administrators of the house. */
    @Transactional(readOnly = true)
    public List<Organisation> all(PersonId caller) {
        requireHouse(caller);
        return organisations.all().stream()
                .filter(o -> !o.id().equals(OrganisationEntity.HOUSE))
                .map(o -> new Organisation(o.id(), o.name()))
                .toList();
    }

    /** Who works for an organisation other than the house. For administrators of the house. */
    @Transactional(readOnly = true)
    public List<Member> members(PersonId caller, UUID organisation) {
        requireHouse(caller);
        List<UUID> ids =
                memberships.findByOrganisationId(organisation).stream()
                        .map(MembershipEntity::person)
                        .toList();
        return callers.accounts(ids).stream()
                .map(a ->
                        new Member(
                                a.id(),
                                a.fullName().isEmpty() ? a.email() : a.fullName(),
                                a.email()))
                .sorted(Comparator.comparing(Member::name))
                .toList();
    }

    /** Whether the caller may do all this. */
    @Transactional(readOnly = true)
    public boolean administersHouse(PersonId caller) {
        return callers.is(caller, Role.ADMINISTRATOR)
                && of(caller).equals(OrganisationEntity.HOUSE);
    }

    /** Gives another name. For administrators of the house. */
    public void rename(PersonId caller, UUID organisation, String name) {
        requireHouse(caller);
        OrganisationEntity row =
                organisations
                        .findById(organisation)
                        .filter(o -> !o.id().equals(OrganisationEntity.HOUSE))
                        .orElseThrow(() -> new UserFacingException("cohorts.organisation.gone"));
        if (!row.name().equals(name.strip())) {
            row.rename(sound(name));
        }
    }

    /** The same for whoever has an account with this address. */
    public void assign(PersonId caller, String email, UUID organisation) {
        requireHouse(caller);
        assign(
                caller,
                callers.withEmail(email)
                        .orElseThrow(() -> new UserFacingException("cohorts.team.unknown"))
                        .id(),
                organisation);
    }

    private String sound(String name) {
        String kept = name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST) {
            throw new UserFacingException("cohorts.organisation.name");
        }
        if (organisations.existsByNameIgnoreCase(kept)) {
            throw new UserFacingException("cohorts.organisation.twice");
        }
        return kept;
    }

    /** A further organisation. For administrators of the house. */
    public UUID add(PersonId caller, String name) {
        requireHouse(caller);
        String kept = sound(name);
        return organisations.save(new OrganisationEntity(kept, clock.instant())).id();
    }

    /**
     * Lets a person work for an organisation, the house included, and no other. For administrators
     * of the house.
     */
    public void assign(PersonId caller, PersonId person, UUID organisation) {
        requireHouse(caller);
        if (organisation.equals(OrganisationEntity.HOUSE)) {
            memberships.deleteById(person.value());
        } else {
            memberships.save(new MembershipEntity(person.value(), organisation));
        }
    }

    private void requireHouse(PersonId caller) {
        if (!administersHouse(caller)) {
            throw new UserFacingException("cohorts.refused");
        }
    }
}

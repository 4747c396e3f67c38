package org.ramure.toolkit.hackathon.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;
import org.ramure.toolkit.hackathon.Part;

/** A row of {@code toolkit_hackathon_member}. */
@Entity
@Table(name = "toolkit_hackathon_member")
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // columns that queries read; by Hibernate
class HackathonMemberEntity {

    @Id private UUID id;
    private UUID hackathonId;

    @Enumerated(EnumType.STRING)
    private Part part;

    private @Nullable UUID personId;
    private String email;

    @Column(name = "member_name")
    private String name;

    private @Nullable UUID invitationId;
    private @Nullable UUID teamId;
    private Instant addedAt;
    private @Nullable Instant handedInAt;

    protected HackathonMemberEntity() {}

    HackathonMemberEntity(UUID hackathon, Part part, String name, Instant now) {
        this.id = Uuids.next();
        this.hackathonId = hackathon;
        this.part = part;
        this.name = name;
        this.email = "";
        this.addedAt = now;
    }

    /** Whoever has this address, once they come. */
    HackathonMemberEntity expected(String address) {
        email = address;
        return this;
    }

    HackathonMemberEntity guest(UUID invitation) {
        invitationId = invitation;
        return this;
    }

    HackathonMemberEntity belongTo(PersonId person) {
        personId = person.value();
        email = "";
        return this;
    }

    void forget() {
        personId = null;
        email = "";
        name = "";
    }

    void team(@Nullable UUID team) {
        teamId = team;
    }

    void handIn(@Nullable Instant moment) {
        handedInAt = moment;
    }

    UUID id() {
        return id;
    }

    UUID hackathon() {
        return hackathonId;
    }

    Part part() {
        return part;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(personId).map(PersonId::new);
    }

    boolean is(PersonId person) {
        return person.value().equals(personId);
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    Optional<UUID> invitation() {
        return Optional.ofNullable(invitationId);
    }

    Optional<UUID> team() {
        return Optional.ofNullable(teamId);
    }

    Instant addedAt() {
        return addedAt;
    }

    Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedInAt);
    }

    boolean handedIn() {
        return handedInAt != null;
    }

    boolean judges() {
        return part == Part.JURY;
    }
}

package org.ramure.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, UUID> {

    String FOUND =
            " from Person p where p.status = org.ramure.people.Person.Status.ACTIVE"
                    + " and p.email is not null"
                    + " and (lower(concat(p.givenName, ' ', p.familyName)) like :pattern escape '!'"
                    + " or p.email like :pattern escape '!')";

    /** All of these with their roles, in one query. */
    @Query("select distinct p from Person p left join fetch p.roles where p.id in :ids")
    List<Person> withRolesIn(Collection<UUID> ids);

    @Query("select p from Person p left join fetch p.roles where p.id = :id")
    Optional<Person> withRoles(UUID id);

    /** One person, locked until the end, so that of two changes the later one sees the earlier. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id")
    Optional<Person> locked(UUID id);

    @Query("select p from Person p left join fetch p.roles where p.email = :email")
    Optional<Person> withEmail(String email);

    @Query("select distinct p from Person p left join fetch p.roles where p.email in :emails")
    List<Person> withEmailIn(Collection<String> emails);

    Optional<Person> findByGuestTokenHash(String hash);

    @Query("select p" + FOUND + " order by p.familyName, p.givenName, p.email")
    List<Person> found(String pattern, Pageable page);

    @Query("select count(p)" + FOUND)
    long countFound(String pattern);

    /** All administrators, locked, so that two people cannot each remove the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select p from Person p where p.status = org.ramure.people.Person.Status.ACTIVE"
                    + " and org.ramure.people.Role.ADMINISTRATOR member of p.roles")
    List<Person> administrators();

    @Query(
            "select count(p) from Person p where p.status = org.ramure.people.Person.Status.ACTIVE"
                    + " and org.ramure.people.Role.ADMINISTRATOR member of p.roles")
    long countAdministrators();

    @Query(
            "select p.id from Person p where p.status = org.ramure.people.Person.Status.GUEST"
                    + " and p.lastSeenAt < :before")
    List<UUID> forgottenGuests(Instant before, Limit limit);

    List<Person> findByEmailEndingWith(String ending);

    /** Notes a visit without touching the version, so that it disturbs nobody's editing. */
    @Modifying
    @Query("update Person p set p.lastSeenAt = :now where p.id = :id")
    void seen(UUID id, Instant now);
}

package org.ramure.people;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everybody who has an account. Any module may look one up by its id; the list, roles and
 * invitations are for administrators.
 */
@Component
@Transactional
public class People {

    private static final Logger LOG = LoggerFactory.getLogger(People.class);

    private final PersonRepository persons;
    private final Letters letters;
    private final Clock clock;

    People(PersonRepository persons, Letters letters, Clock clock) {
        this.persons = persons;
        this.letters = letters;
        this.clock = clock;
    }

    /** One line of the list. */
    public record Listed(Account account, Instant since, Instant lastSeenAt) {}

    /** Who is invited by whom, with which roles. */
    public record Invitation(String email, Set<Role> roles, Language language, Account inviter) {}

    /** The account with this id; empty for guests and erased accounts. */
    @Transactional(readOnly = true)
    public Optional<Account> find(PersonId id) {
        return persons.withRoles(id.value()).filter(Person::isAccount).map(Person::toAccount);
    }

    /** The accounts among these, in no order; guests and erased accounts are left out. */
    @Transactional(readOnly = true)
    public List<Account> findAll(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? List.of()
                : persons.withRolesIn(ids.stream().map(PersonId::value).toList()).stream()
                        .filter(Person::isAccount)
                        .map(Person::toAccount)
                        .toList();
    }

    /** The account with this address; for those who may know the address already. */
    @Transactional(readOnly = true)
    public Optional<Account> findByEmail(EmailAddress email) {
        return persons.withEmail(email.value()).filter(Person::isAccount).map(Person::toAccount);
    }

    /** The accounts with these addresses; for those who may know the addresses already. */
    @Transactional(readOnly = true)
    public List<Account> findAllByEmail(Collection<String> emails) {
        return emails.isEmpty()
                ? List.of()
                : persons.withEmailIn(emails).stream()
                        .filter(Person::isAccount)
                        .map(Person::toAccount)
                        .toList();
    }

    /** One page of the accounts whose name or address contains the text; pages count from 0. */
    @RolesAllowed(Role.ADMINISTRATOR_ROLE)
    @Transactional(readOnly = true)
    public List<Listed> search(String text, int page, int size) {
        return persons.found(pattern(text), PageRequest.of(page, size)).stream()
                .map(p -> new Listed(p.toAccount(), p.createdAt(), p.lastSeenAt()))
                .toList();
    }

    @RolesAllowed(Role.ADMINISTRATOR_ROLE)
    @Transactional(readOnly = true)
    public int count(String text) {
        return Math.toIntExact(persons.countFound(pattern(text)));
    }

    /**
     * Gives the person exactly these roles, and that of learner. Throws {@link UserFacingException}
     * when nobody would be administrator any more.
     */
    @RolesAllowed(Role.ADMINISTRATOR_ROLE)
    public void giveRoles(PersonId id, Set<Role> roles) {
        List<Person> administrators = persons.administrators();
        Person person =
                persons.withRoles(id.value())
                        .filter(Person::isAccount)
                        .orElseThrow(() -> new UserFacingException("people.person.gone"));
        if (person.isAdministrator()
                && !roles.contains(Role.ADMINISTRATOR)
                && administrators.size() == 1) {
            throw new UserFacingException("people.administrator.last");
        }
        person.give(roles);
        LOG.info("Roles of {} are now {}", id, roles);
    }

    /**
     * Makes the account if there is none, adds the roles, and writes to the person how to sign in;
     * the letter holds no secret. Throws {@link UserFacingException} for a malformed address.
     */
    @RolesAllowed(Role.ADMINISTRATOR_ROLE)
    public void invite(Invitation invitation) {
        EmailAddress email =
                EmailAddress.of(invitation.email())
                        .orElseThrow(() -> new UserFacingException("people.email.invalid"));
        Person person =
                persons.withEmail(email.value())
                        .orElseGet(() ->
                                persons.save(
                                        Person.account(
                                                email, invitation.language(), clock.instant())));
        Set<Role> all = new HashSet<>(person.toAccount().roles());
        all.addAll(invitation.roles());
        person.give(all);
        letters.invitation(email, person.toAccount().language(), nameOf(invitation.inviter()));
    }

    private static String nameOf(Account inviter) {
        return inviter.fullName().isEmpty() ? inviter.email() : inviter.fullName();
    }

    private static String pattern(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + plain + "%";
    }
}

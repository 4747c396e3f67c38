package org.ramure.portfolio.practices.store;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.fellow.Fellow;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.Account;
import org.ramure.people.EmailAddress;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.Conversation.Role;
import org.ramure.portfolio.practices.store.PracticeTalkEntity.Invited;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Lets one person into one dated copy. */
@Component
class TalkInviting {

    private final PracticeRows rows;
    private final Fellows fellows;
    private final People people;
    private final TalkLetters letters;
    private final Clock clock;

    TalkInviting(
            PracticeRows rows, Fellows fellows, People people, TalkLetters letters, Clock clock) {
        this.rows = rows;
        this.fellows = fellows;
        this.people = people;
        this.letters = letters;
        this.clock = clock;
    }

    UUID fellow(PersonId me, UUID version, CohortId cohort, PersonId other) {
        Fellow fellow = fellows.find(me, cohort, other).orElseThrow(StoredOwnPractices::unknown);
        Account account = people.find(other).orElseThrow(StoredOwnPractices::unknown);
        return invite(
                me,
                version,
                new Invited(
                        other.value(),
                        account.email(),
                        fellow.name().isEmpty() ? account.fullName() : fellow.name(),
                        fellow.facilitator() ? Role.FACILITATOR : Role.PEER),
                account.language());
    }

    /** Says nothing about whether anybody has an account with the address. */
    UUID address(PersonId me, UUID version, String typed) {
        EmailAddress email =
                EmailAddress.of(typed)
                        .orElseThrow(() -> new UserFacingException("people.email.invalid"));
        Optional<Account> account = people.findByEmail(email);
        Account own = people.find(me).orElseThrow(StoredOwnPractices::unknown);
        return invite(
                me,
                version,
                new Invited(
                        account.map(a -> a.id().value()).orElse(null),
                        email.value(),
                        email.value(),
                        Role.GUEST),
                account.map(Account::language).orElse(own.language()));
    }

    private UUID invite(PersonId me, UUID version, Invited other, Language language) {
        Account own = people.find(me).orElseThrow(StoredOwnPractices::unknown);
        if (rows.version(me, version).isEmpty()) {
            throw StoredOwnPractices.unknown();
        }
        if (other.email().equals(own.email())) {
            throw new UserFacingException("portfolio.practices.invite.self");
        }
        if (rows.isInvited(version, other.email())) {
            throw new UserFacingException("portfolio.practices.invite.again");
        }
        var talk = new PracticeTalkEntity(me, version, other, clock.instant());
        rows.add(talk);
        letters.invite(other.email(), language, own, talk.id());
        return talk.id();
    }
}

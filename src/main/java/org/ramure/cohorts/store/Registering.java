package org.ramure.cohorts.store;

import java.util.Optional;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.Participant.Origin;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.Registration;
import org.ramure.cohorts.Sessions.Registered;
import org.ramure.cohorts.Sessions.Visitor;
import org.ramure.people.Account;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** People who come by themselves, or answer a letter. */
@Component
class Registering {

    private final CohortRepository cohorts;
    private final ParticipantRepository participants;
    private final SessionPages pages;
    private final Inviting inviting;
    private final Admission admission;
    private final Notice notice;

    Registering(
            CohortRepository cohorts,
            ParticipantRepository participants,
            SessionPages pages,
            Inviting inviting,
            Admission admission,
            Notice notice) {
        this.cohorts = cohorts;
        this.participants = participants;
        this.pages = pages;
        this.inviting = inviting;
        this.admission = admission;
        this.notice = notice;
    }

    Registered register(Visitor visitor, String slug, Invitee who) {
        CohortEntity cohort = locked(slug);
        if (!pages.mayRegister(visitor, cohort)) {
            throw new UserFacingException("cohorts.register.closed");
        }
        Optional<Account> account = visitor.account().flatMap(notice.callers()::account);
        return account.isPresent()
                ? withAccount(cohort, account.get(), who)
                : withoutAccount(cohort, who);
    }

    private CohortEntity locked(String slug) {
        return cohorts.findBySlug(slug)
                .flatMap(cohort -> cohorts.locked(cohort.id()))
                .orElseThrow(Access::unknown);
    }

    private Registered withAccount(CohortEntity cohort, Account account, Invitee who) {
        Invitee known =
                new Invitee(
                        account.email(),
                        or(account.givenName(), who.givenName()),
                        or(account.familyName(), who.familyName()),
                        who.organisation(),
                        "");
        ParticipantEntity person = personFor(cohort, known);
        person.complete(known.givenName(), known.familyName(), known.organisation().strip());
        person.belongTo(account.id().value());
        return admission.admit(cohort, person);
    }

    /** Whoever has no account proves the address first; nothing is said of who is there. */
    private Registered withoutAccount(CohortEntity cohort, Invitee who) {
        Invitee sound =
                Inviting.sound(who)
                        .orElseThrow(() -> new UserFacingException("people.email.invalid"));
        ParticipantEntity person = personFor(cohort, sound);
        if (!notice.letters().wroteJustNow(person)) {
            person.complete(sound.givenName(), sound.familyName(), sound.organisation());
            notice.letters().withKey(PlaceLetters.Asks.CONFIRM, cohort, person);
        }
        return Registered.TO_CONFIRM;
    }

    private ParticipantEntity personFor(CohortEntity cohort, Invitee who) {
        Invitee sound = Inviting.sound(who).orElse(who);
        return participants
                .findByCohortIdAndEmail(cohort.id(), sound.email())
                .orElseGet(() ->
                        inviting.add(
                                cohort,
                                new Invitee(
                                        sound.email(),
                                        sound.givenName(),
                                        sound.familyName(),
                                        sound.organisation(),
                                        ""),
                                cohort.details().registration() == Registration.PUBLIC
                                        ? Origin.PUBLIC
                                        : Origin.LINK));
    }

    private static String or(String first, String second) {
        return first.isBlank() ? second : first;
    }

    Registered answer(Visitor visitor, String slug, boolean comes) {
        CohortEntity cohort = locked(slug);
        ParticipantEntity person = pages.place(visitor, cohort).orElseThrow(Access::unknown);
        visitor.account()
                .filter(account -> !person.isLinked())
                .map(PersonId::value)
                .ifPresent(person::belongTo);
        if (comes) {
            return admission.admit(cohort, person);
        }
        Lifecycle.requireLive(cohort);
        boolean had = person.status() == ParticipantStatus.ENROLLED;
        admission.leave(
                cohort, person, had ? ParticipantStatus.WITHDRAWN : ParticipantStatus.DECLINED);
        return Registered.DECLINED;
    }
}

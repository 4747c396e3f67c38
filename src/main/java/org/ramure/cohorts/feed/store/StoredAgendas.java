package org.ramure.cohorts.feed.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.SessionPage;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.Sessions.Visitor;
import org.ramure.cohorts.feed.AgendaFile;
import org.ramure.cohorts.feed.Agendas;
import org.ramure.cohorts.feed.spi.OwnDates;
import org.ramure.cohorts.feed.spi.OwnDates.OwnDate;
import org.ramure.cohorts.feed.store.FeedRows.Site;
import org.ramure.cohorts.feed.store.FeedRows.Slot;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredAgendas implements Agendas {

    /** What ended longer ago is no news to a calendar. */
    private static final int DAYS_BACK = 400;

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FeedRows rows;
    private final FeedWriting writing;
    private final Sessions sessions;
    private final People people;
    private final Clock clock;
    private final ObjectProvider<OwnDates> ownDates;

    StoredAgendas(
            FeedRows rows,
            FeedWriting writing,
            Sessions sessions,
            People people,
            Clock clock,
            ObjectProvider<OwnDates> ownDates) {
        this.ownDates = ownDates;
        this.rows = rows;
        this.writing = writing;
        this.sessions = sessions;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean concerns(PersonId caller) {
        return !sites(caller.value()).isEmpty()
                || ownDates.orderedStream()
                        .anyMatch(d -> !d.of(caller, since(), Language.FR).isEmpty());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> address(PersonId caller) {
        return rows.of(caller.value()).map(row -> writing.address(row.token()));
    }

    @Override
    public String renew(PersonId caller) {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Instant now = clock.instant();
        rows.of(caller.value())
                .ifPresentOrElse(
                        row -> row.renew(token, now),
                        () -> rows.add(new AgendaEntity(caller.value(), token, now)));
        return writing.address(token);
    }

    @Override
    public void revoke(PersonId caller) {
        rows.forget(caller.value());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AgendaFile> feed(String token) {
        return rows.byToken(token)
                .flatMap(row ->
                        people.find(new PersonId(row.person()))
                                .map(account -> feed(account, row.createdAt())));
    }

    private AgendaFile feed(Account account, Instant atLeast) {
        List<Site> sites = sites(account.id().value());
        List<Slot> slots = rows.halfDays(sites.stream().map(Site::id).toList());
        LocalDate since = since();
        List<OwnDate> own =
                ownDates.orderedStream()
                        .flatMap(d -> d.of(account.id(), since, account.language()).stream())
                        .toList();
        return writing.file(sites, slots, own, account.language(), atLeast);
    }

    private LocalDate since() {
        return LocalDate.ofInstant(clock.instant(), HalfDay.ZONE).minusDays(DAYS_BACK);
    }

    /** Sessions one runs, then those in which one has or had a place; none twice. */
    private List<Site> sites(UUID person) {
        LocalDate since = since();
        String email = people.find(new PersonId(person)).map(Account::email).orElse("");
        List<Site> all = new ArrayList<>(rows.facilitated(person, since));
        Set<UUID> known = new HashSet<>(all.stream().map(Site::id).toList());
        rows.attended(person, email, since).stream()
                .filter(site -> known.add(site.id()))
                .forEach(all::add);
        return all;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AgendaFile> halfDay(Visitor visitor, String slug, HalfDayId id) {
        return sessions.page(visitor, slug)
                .flatMap(page ->
                        page.halfDays().stream()
                                .filter(halfDay -> halfDay.id().equals(id))
                                .findFirst()
                                .map(halfDay -> file(page, halfDay)));
    }

    private AgendaFile file(SessionPage page, HalfDay halfDay) {
        Cohort cohort = page.cohort();
        Instant now = clock.instant();
        Site site =
                new Site(
                        cohort.id().value(),
                        cohort.slug(),
                        cohort.title(),
                        "",
                        cohort.status(),
                        cohort.firstDay(),
                        cohort.details().room(),
                        "",
                        now,
                        cohort.version(),
                        ParticipantStatus.ENROLLED,
                        null,
                        null);
        Slot slot =
                new Slot(
                        halfDay.id().value(),
                        cohort.id().value(),
                        halfDay.title(),
                        halfDay.day(),
                        halfDay.start().toSecondOfDay() / 60,
                        halfDay.end().toSecondOfDay() / 60,
                        halfDay.modality(),
                        halfDay.room(),
                        halfDay.link(),
                        halfDay.sequence(),
                        halfDay.cancelled(),
                        halfDay.cancelledReason(),
                        now);
        return writing.file(List.of(site), List.of(slot), cohort.details().language(), now);
    }
}

package org.ramure.portfolio.dossier.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.cohorts.CohortId;
import org.ramure.people.EmailAddress;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.Dossier;
import org.ramure.portfolio.dossier.DossierGrant;
import org.ramure.portfolio.dossier.DossierPlan;
import org.ramure.portfolio.dossier.Dossiers;
import org.ramure.portfolio.dossier.spi.DossierAsker;
import org.ramure.portfolio.dossier.spi.DossierChapter;
import org.ramure.portfolio.dossier.spi.DossierEntry;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredDossiers implements Dossiers {

    /** How many dossiers of one pathway are kept, and how long others may read one. */
    static final int MOST = 10;

    private static final int MOST_GRANTS = 20;
    private static final int LONGEST_DAYS = 366;

    private final DossierAskers places;
    private final DossierRows rows;
    private final GrantRows grants;
    private final DossierFiles files;
    private final DossierWork work;
    private final Clock clock;

    StoredDossiers(
            DossierAskers places,
            DossierRows rows,
            GrantRows grants,
            DossierFiles files,
            DossierWork work,
            Clock clock) {
        this.places = places;
        this.rows = rows;
        this.grants = grants;
        this.files = files;
        this.work = work;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DossierPlan> plan(PersonId caller, String session) {
        return places.find(caller, session)
                .map(asker -> {
                    Picks picks = rows.picks(caller, asker.session().cohort().id());
                    return new DossierPlan(
                            asker.session(),
                            places.chapters().stream()
                                    .map(chapter -> planned(asker, chapter, picks))
                                    .toList());
                });
    }

    private static DossierPlan.Chapter planned(
            DossierAsker asker, DossierChapter chapter, Picks picks) {
        return new DossierPlan.Chapter(
                chapter.key(),
                chapter.title(),
                picks.has(chapter.key()),
                chapter.entries(asker).stream()
                        .map(entry -> planned(chapter.key(), entry, picks))
                        .toList());
    }

    private static DossierPlan.Entry planned(String chapter, DossierEntry entry, Picks picks) {
        return new DossierPlan.Entry(
                Picks.pick(chapter, entry),
                entry.title(),
                entry.at(),
                entry.shared(),
                picks.has(chapter, entry));
    }

    @Override
    @Transactional
    public void choose(PersonId caller, CohortId cohort, Collection<String> ticked) {
        DossierAsker asker = places.require(caller, cohort);
        List<String> possible = new ArrayList<>();
        for (DossierChapter chapter : places.chapters()) {
            possible.add(chapter.key());
            chapter.entries(asker).forEach(e -> possible.add(Picks.pick(chapter.key(), e)));
        }
        rows.choose(caller, cohort, rows.picks(caller, cohort).decide(possible, ticked));
    }

    /** The row is committed before the worker looks for it. */
    @Override
    public Dossier make(PersonId caller, CohortId cohort) {
        DossierAsker asker = places.require(caller, cohort);
        List<MadeEntity> kept = rows.of(caller, cohort);
        Optional<Dossier> underWay =
                kept.stream()
                        .map(row -> row.toDossier(rows.stalledBefore(), List.of()))
                        .filter(Dossier::isUnderWay)
                        .findFirst();
        if (underWay.isEmpty() && kept.size() >= MOST) {
            throw new UserFacingException("portfolio.dossier.many", MOST);
        }
        Dossier dossier =
                underWay.orElseGet(() ->
                        rows.add(new MadeEntity(asker, rows.picks(caller, cohort), clock.instant()))
                                .toDossier(rows.stalledBefore(), List.of()));
        work.wake();
        return dossier;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Dossier> made(PersonId caller, CohortId cohort) {
        places.require(caller, cohort);
        List<MadeEntity> kept = rows.of(caller, cohort);
        Map<UUID, List<DossierGrant>> given =
                grants.of(kept.stream().map(MadeEntity::id).toList()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        GrantEntity::dossier,
                                        Collectors.mapping(
                                                GrantEntity::toGrant, Collectors.toList())));
        return kept.stream()
                .map(row ->
                        row.toDossier(
                                rows.stalledBefore(), given.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Optional<MadeEntity> own(PersonId caller, UUID dossier) {
        return rows.find(dossier).filter(row -> row.person().equals(caller));
    }

    private MadeEntity requireOwn(PersonId caller, UUID dossier) {
        return own(caller, dossier).orElseThrow(DossierAskers::unknown);
    }

    @Override
    public void delete(PersonId caller, UUID dossier) {
        UUID id = requireOwn(caller, dossier).id();
        rows.delete(id);
        files.delete(id);
    }

    @Override
    public Optional<Ready> open(PersonId caller, UUID dossier, Form form) {
        return own(caller, dossier).flatMap(row -> files.ready(row, form));
    }

    @Override
    @Transactional
    public void give(PersonId caller, UUID dossier, String email, LocalDate until) {
        MadeEntity row = requireOwn(caller, dossier);
        if (row.state() != Dossier.State.DONE) {
            throw new UserFacingException("portfolio.dossier.give.unfinished");
        }
        LocalDate today = grants.today();
        if (until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new UserFacingException("portfolio.dossier.give.range", LONGEST_DAYS);
        }
        String to =
                email.isBlank()
                        ? ""
                        : EmailAddress.of(email)
                                .map(EmailAddress::value)
                                .orElseThrow(() -> new UserFacingException("people.email.invalid"));
        List<GrantEntity> there = grants.of(List.of(row.id()));
        if (there.size() >= MOST_GRANTS) {
            throw new UserFacingException("portfolio.dossier.give.many", MOST_GRANTS);
        }
        there.stream()
                .filter(grant -> grant.email().equals(to))
                .forEach(grant -> grants.revoke(grant.toGrant().id(), caller));
        grants.add(row, Objects.requireNonNull(to), until);
    }

    @Override
    @Transactional
    public void takeBack(PersonId caller, UUID grant) {
        if (!grants.revoke(grant, caller)) {
            throw DossierAskers.unknown();
        }
    }
}

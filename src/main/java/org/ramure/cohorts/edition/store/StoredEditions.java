package org.ramure.cohorts.edition.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.catalogue.release.Releases;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.closing.ClosedCohorts;
import org.ramure.cohorts.edition.CohortEdition;
import org.ramure.cohorts.edition.CohortEditions;
import org.ramure.cohorts.edition.OnlineParts;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.template.SessionTemplate.OnlinePart;
import org.ramure.cohorts.template.Templates;
import org.ramure.learning.Editions;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredEditions implements CohortEditions, OnlineParts {

    private final EditionRows rows;
    private final PinnedPeople pinned;
    private final CohortAccess access;
    private final ClosedCohorts closed;
    private final Online online;
    private final ObjectProvider<Releases> releases;
    private final Clock clock;

    StoredEditions(
            EditionRows rows,
            PinnedPeople pinned,
            CohortAccess access,
            ClosedCohorts closed,
            Online online,
            ObjectProvider<Releases> releases,
            Clock clock) {
        this.rows = rows;
        this.pinned = pinned;
        this.access = access;
        this.closed = closed;
        this.online = online;
        this.releases = releases;
        this.clock = clock;
    }

    /** What templates say of the online part, and how it is read. */
    @Component
    record Online(Templates templates, Catalogue catalogue, ObjectProvider<Editions> editions) {

        private Optional<OnlinePart> part(String template) {
            return templates.find(template).flatMap(SessionTemplate::online);
        }

        Optional<Pathway> pathway(String template) {
            return part(template).flatMap(part -> catalogue.pathway(part.pathway()));
        }

        private Optional<Itinerary> itinerary(String template, Optional<ReleaseId> release) {
            return part(template)
                    .flatMap(part ->
                            pathway(template)
                                    .map(now -> read(release, now))
                                    .flatMap(pathway -> pathway.itinerary(part.variant())));
        }

        private Pathway read(Optional<ReleaseId> release, Pathway now) {
            return release.isEmpty() ? now : editions.getObject().in(release, now);
        }
    }

    @Override
    public Optional<String> course(Cohort cohort) {
        return online.pathway(cohort.template()).map(pathway -> pathway.course().slug());
    }

    @Override
    public Optional<CohortEdition> now(PersonId caller, CohortId cohort) {
        access.requireRunning(caller, cohort);
        Instant now = clock.instant();
        return decisions(cohort).stream()
                .filter(edition -> !edition.from().isAfter(now))
                .reduce((earlier, later) -> later);
    }

    @Override
    public Optional<CohortEdition> planned(PersonId caller, CohortId cohort) {
        access.requireRunning(caller, cohort);
        Instant now = clock.instant();
        return decisions(cohort).stream()
                .filter(edition -> edition.from().isAfter(now))
                .findFirst();
    }

    private List<CohortEdition> decisions(CohortId cohort) {
        return rows.of(List.of(cohort.value())).stream().map(EditionEntity::edition).toList();
    }

    @Override
    @Transactional
    public void move(
            PersonId caller, CohortId id, Optional<ReleaseId> release, Optional<LocalDate> day) {
        Cohort cohort = access.requireRunning(caller, id);
        closed.requireOpen(id);
        String course =
                course(cohort)
                        .orElseThrow(() -> new UserFacingException("cohorts.edition.offline"));
        release.ifPresent(wanted -> requireKnown(caller, course, wanted));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant from = day.map(date -> date.atStartOfDay(HalfDay.ZONE).toInstant()).orElse(now);
        if (from.isBefore(now)) {
            throw new UserFacingException("cohorts.edition.past");
        }
        rows.dropPlanned(id.value(), now);
        rows.add(
                new EditionEntity(
                        id, new CohortEdition(course, release, from, false), caller, now));
        pinned.decided();
    }

    private void requireKnown(PersonId caller, String course, ReleaseId wanted) {
        boolean known =
                releases.getObject()
                        .find(caller, wanted)
                        .map(Release::course)
                        .filter(course::equals)
                        .isPresent();
        if (!known) {
            throw new UserFacingException("catalogue.release.unknown");
        }
    }

    @Override
    @Transactional
    public void keep(PersonId caller, CohortId cohort) {
        access.requireRunning(caller, cohort);
        closed.requireOpen(cohort);
        rows.dropPlanned(cohort.value(), clock.instant());
    }

    @Override
    public Map<CohortId, Itinerary> of(Map<CohortId, String> templates) {
        Map<CohortId, Itinerary> parts = new HashMap<>();
        Map<UUID, CohortEdition> held = held(templates);
        templates.forEach((cohort, template) ->
                online.itinerary(
                                template,
                                Optional.ofNullable(held.get(cohort.value()))
                                        .flatMap(CohortEdition::release))
                        .ifPresent(itinerary -> parts.put(cohort, itinerary)));
        return parts;
    }

    /** Asks nothing where there is nothing on line, or no session is held to anything. */
    private Map<UUID, CohortEdition> held(Map<CohortId, String> templates) {
        List<UUID> cohorts =
                templates.entrySet().stream()
                        .filter(one -> online.part(one.getValue()).isPresent())
                        .map(one -> one.getKey().value())
                        .toList();
        Instant now = clock.instant();
        if (cohorts.isEmpty() || !pinned.isAny(now)) {
            return Map.of();
        }
        Map<UUID, CohortEdition> held = new HashMap<>();
        rows.of(cohorts).stream()
                .filter(row -> !row.edition().from().isAfter(now))
                .forEach(row -> held.put(row.cohort(), row.edition()));
        return held;
    }
}

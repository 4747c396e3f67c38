package org.ramure.cohorts.edition.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ramure.catalogue.release.CoursePublished;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.catalogue.release.Releases;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.edition.CohortEdition;
import org.ramure.cohorts.event.CohortStatusChanged;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds a session to the newest release when it opens, since from then on people may read; where
 * nothing is published, to the first release, which is what they read at that moment.
 */
@Component
@Transactional
class OpenedSessions {

    private final EditionRows rows;
    private final PinnedPeople pinned;
    private final StoredEditions.Online online;
    private final ObjectProvider<Releases> releases;
    private final Clock clock;

    OpenedSessions(
            EditionRows rows,
            PinnedPeople pinned,
            StoredEditions.Online online,
            ObjectProvider<Releases> releases,
            Clock clock) {
        this.rows = rows;
        this.pinned = pinned;
        this.online = online;
        this.releases = releases;
        this.clock = clock;
    }

    @EventListener
    void on(CohortStatusChanged changed) {
        if (changed.status() != CohortStatus.OPEN) {
            return;
        }
        rows.undecided(changed.cohort().value())
                .ifPresent(session ->
                        course(session)
                                .ifPresent(course ->
                                        releases.stream()
                                                .findFirst()
                                                .flatMap(all -> all.latest(course))
                                                .ifPresent(
                                                        newest -> hold(session, course, newest))));
    }

    @EventListener
    void on(CoursePublished published) {
        String course = published.release().course();
        rows.undecided().stream()
                .filter(session -> course(session).filter(course::equals).isPresent())
                .forEach(session -> hold(session, course, published.release().id()));
    }

    private Optional<String> course(EditionRows.Undecided session) {
        return online.pathway(session.template()).map(pathway -> pathway.course().slug());
    }

    private void hold(EditionRows.Undecided session, String course, ReleaseId release) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.add(
                new EditionEntity(
                        new CohortId(session.id()),
                        new CohortEdition(course, Optional.of(release), now, true),
                        new PersonId(session.referent()),
                        now));
        pinned.decided();
    }
}

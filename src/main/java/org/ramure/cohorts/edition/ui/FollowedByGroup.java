package org.ramure.cohorts.edition.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.release.Change;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.catalogue.release.Releases;
import org.ramure.catalogue.release.ui.FollowedCourse;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.edition.CohortEdition;
import org.ramure.cohorts.edition.CohortEditions;
import org.ramure.people.PersonId;

/** The online course of a group, for who runs it. */
record FollowedByGroup(
        CohortEditions editions, Releases releases, PersonId caller, Cohort cohort, String course)
        implements FollowedCourse {

    @Override
    public Optional<ReleaseId> now() {
        return editions.now(caller, cohort.id()).flatMap(CohortEdition::release);
    }

    @Override
    public Optional<Instant> automaticSince() {
        return editions.now(caller, cohort.id())
                .filter(CohortEdition::automatic)
                .map(CohortEdition::from);
    }

    @Override
    public Optional<Plan> planned() {
        return editions.planned(caller, cohort.id())
                .map(edition -> new Plan(edition.release(), edition.from()));
    }

    @Override
    public List<Release> known() {
        return releases.of(caller, course);
    }

    @Override
    public List<Change> changes(Optional<ReleaseId> from, Optional<ReleaseId> to) {
        return releases.changes(caller, course, from, to);
    }

    @Override
    public void move(Optional<ReleaseId> release, Optional<LocalDate> day) {
        editions.move(caller, cohort.id(), release, day);
    }

    @Override
    public void keep() {
        editions.keep(caller, cohort.id());
    }
}

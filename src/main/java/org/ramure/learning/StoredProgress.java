package org.ramure.learning;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Itinerary;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredProgress implements Progress {

    private final ProgressRepository progress;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StoredProgress(ProgressRepository progress, Clock clock, ApplicationEventPublisher events) {
        this.progress = progress;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void complete(PersonId person, Activity activity) {
        var now = clock.instant();
        int added = progress.insertOnce(Uuids.next(), person.value(), activity.id().value(), now);
        if (added > 0) {
            events.publishEvent(new ActivityDone(person, activity.id(), now));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isDone(PersonId person, Activity activity) {
        return progress.existsByPersonIdAndActivityId(person.value(), activity.id().value());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ActivityId, Instant> doneAt(PersonId person) {
        return progress.findByPersonId(person.value()).stream()
                .collect(Collectors.toMap(ProgressEntity::activity, ProgressEntity::doneAt));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, Map<ActivityId, Instant>> doneAt(Collection<PersonId> people) {
        return people.isEmpty()
                ? Map.of()
                : progress.findByPersonIdIn(people.stream().map(PersonId::value).toList()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> new PersonId(row.personId()),
                                        Collectors.toMap(
                                                ProgressEntity::activity, ProgressEntity::doneAt)));
    }

    @Override
    @Transactional(readOnly = true)
    public ProgressOverview overview(PersonId person, Itinerary itinerary) {
        return ProgressOverview.on(itinerary, doneAt(person));
    }
}

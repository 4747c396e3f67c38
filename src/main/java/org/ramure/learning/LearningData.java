package org.ramure.learning;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.shared.Uuids;
import org.springframework.stereotype.Component;

/** A person's enrolments and progress, moved, exported or erased with them. */
@Component
class LearningData implements PersonalData {

    private final EnrolmentRepository enrolments;
    private final ProgressRepository progress;

    LearningData(EnrolmentRepository enrolments, ProgressRepository progress) {
        this.enrolments = enrolments;
        this.progress = progress;
    }

    @Override
    public String section() {
        return "learning";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        for (EnrolmentEntity begun : enrolments.findByPersonIdOrderByVisitedAtDesc(guest.value())) {
            var existing =
                    enrolments.findByPersonIdAndPathwayId(account.value(), begun.pathwayId());
            if (existing.isPresent()) {
                existing.get().takeOver(begun);
                enrolments.delete(begun);
            } else {
                enrolments.handOver(begun.id(), account.value());
            }
        }
        for (ProgressEntity done : progress.findByPersonId(guest.value())) {
            progress.insertOnce(
                    Uuids.next(), account.value(), done.activity().value(), done.doneAt());
        }
        progress.deleteByPersonId(guest.value());
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "enrolments",
                enrolments.findByPersonIdOrderByVisitedAtDesc(person.value()).stream()
                        .map(EnrolmentEntity::toEnrolment)
                        .map(LearningData::enrolment)
                        .toList());
        all.put(
                "activitiesDone",
                progress.findByPersonId(person.value()).stream()
                        .map(row ->
                                Map.of(
                                        "activity",
                                        row.activity().toString(),
                                        "doneAt",
                                        row.doneAt().toString()))
                        .toList());
        return all;
    }

    private static Map<String, Object> enrolment(Enrolment enrolment) {
        return Map.of(
                "pathway", enrolment.pathway().toString(),
                "variant", enrolment.variant(),
                "startedAt", enrolment.startedAt().toString(),
                "visitedAt", enrolment.visitedAt().toString());
    }

    @Override
    public void erase(PersonId person) {
        enrolments.deleteByPersonId(person.value());
        progress.deleteByPersonId(person.value());
    }
}

package org.ramure.competences;

import java.util.List;
import java.util.Optional;
import org.ramure.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredReadings implements Readings {

    private final ReadingRepository readings;

    StoredReadings(ReadingRepository readings) {
        this.readings = readings;
    }

    @Override
    public List<CompetenceReading> of(PersonId person, String framework) {
        return readings.history(person.value(), framework).stream()
                .map(ReadingEntity::toReading)
                .toList();
    }

    @Override
    public Optional<CompetenceReading> latestSelf(PersonId person, String framework) {
        return readings.newestSelf(person.value(), framework, Limit.of(1)).stream()
                .findFirst()
                .flatMap(id -> readings.findOne(id, person.value()))
                .map(ReadingEntity::toReading);
    }
}

package org.ramure.pathways.own.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.pathways.own.KnownModules;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredKnownModules implements KnownModules {

    private final KnownModuleRepository known;
    private final Clock clock;

    StoredKnownModules(KnownModuleRepository known, Clock clock) {
        this.known = known;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Positioning> of(PersonId caller) {
        return known.findByPersonIdOrderByTakenAt(caller.value()).stream()
                .collect(
                        Collectors.toMap(
                                KnownModuleEntity::module, KnownModuleEntity::toPositioning));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> againFrom(PersonId caller, UUID module) {
        return known.findByPersonIdAndModuleId(caller.value(), module)
                .map(row -> row.toPositioning().takenAt().plus(PAUSE))
                .filter(clock.instant()::isBefore);
    }

    @Override
    public void keep(PersonId caller, UUID module, int correct, int asked) {
        if (againFrom(caller, module).isPresent()) {
            throw new UserFacingException("pathways.composer.quiz.pause");
        }
        known.keep(Uuids.next(), caller.value(), module, correct, asked, clock.instant());
    }
}

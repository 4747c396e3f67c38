package org.ramure.pathways.own.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.pathways.own.OwnStep;
import org.ramure.pathways.spi.PathTargets;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All kinds of targets that modules bring, asked together. */
@Component
class TargetKinds {

    private final ObjectProvider<PathTargets> brought;

    TargetKinds(ObjectProvider<PathTargets> brought) {
        this.brought = brought;
    }

    private Map<String, PathTargets> kinds() {
        return brought.stream().collect(Collectors.toMap(PathTargets::kind, Function.identity()));
    }

    Optional<PathTargets.Target> find(String kind, String target) {
        return Optional.ofNullable(kinds().get(kind)).flatMap(k -> k.find(target));
    }

    boolean knowsWhatIsDone(String kind) {
        return Optional.ofNullable(kinds().get(kind))
                .map(PathTargets::knowsWhatIsDone)
                .orElse(false);
    }

    /** The steps as they stand today, in the same order; one question to each kind. */
    List<OwnStep> today(PersonId person, List<OwnStepEntity> rows) {
        Map<String, PathTargets> kinds = kinds();
        Map<String, Map<String, Instant>> done = new HashMap<>();
        kinds.values().stream()
                .filter(PathTargets::knowsWhatIsDone)
                .forEach(kind -> {
                    List<String> targets =
                            rows.stream()
                                    .filter(row -> row.kind().equals(kind.kind()))
                                    .map(OwnStepEntity::target)
                                    .distinct()
                                    .toList();
                    if (!targets.isEmpty()) {
                        done.put(kind.kind(), kind.done(person, targets));
                    }
                });
        return rows.stream()
                .map(row -> today(row, kinds.get(row.kind()), done.get(row.kind())))
                .toList();
    }

    private static OwnStep today(
            OwnStepEntity row,
            @Nullable PathTargets kind,
            @Nullable Map<String, Instant> knownDone) {
        Optional<PathTargets.Target> target =
                Optional.ofNullable(kind).flatMap(k -> k.find(row.target()));
        Instant done = knownDone == null ? row.doneAt() : knownDone.get(row.target());
        return new OwnStep(
                row.getId(),
                row.kind(),
                target.map(PathTargets.Target::title).orElseGet(row::title),
                target.map(PathTargets.Target::minutes).orElseGet(row::minutes),
                row.reason(),
                target.map(PathTargets.Target::address).orElse(null),
                done,
                kind != null && !kind.knowsWhatIsDone());
    }
}

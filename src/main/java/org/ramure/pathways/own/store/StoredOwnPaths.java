package org.ramure.pathways.own.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.pathways.own.NewStep;
import org.ramure.pathways.own.OwnPath;
import org.ramure.pathways.own.OwnPaths;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredOwnPaths implements OwnPaths {

    private final OwnPathRepository paths;
    private final OwnStepRepository steps;
    private final TargetKinds kinds;
    private final Clock clock;

    StoredOwnPaths(
            OwnPathRepository paths, OwnStepRepository steps, TargetKinds kinds, Clock clock) {
        this.paths = paths;
        this.steps = steps;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    public UUID make(PersonId caller, String title, List<NewStep> wanted) {
        String name = title.strip();
        if (name.isEmpty()) {
            throw new UserFacingException("pathways.own.title.empty");
        }
        if (name.length() > LONGEST_TITLE) {
            throw new UserFacingException("pathways.own.title.long", LONGEST_TITLE);
        }
        if (wanted.isEmpty() || wanted.size() > MOST_STEPS) {
            throw new UserFacingException("pathways.own.steps", MOST_STEPS);
        }
        if (paths.countByPersonId(caller.value()) >= MOST_PATHS) {
            throw new UserFacingException("pathways.own.many", MOST_PATHS);
        }
        OwnPathEntity path = paths.save(new OwnPathEntity(caller, name, clock.instant()));
        List<OwnStepEntity> rows = new ArrayList<>();
        for (NewStep step : wanted) {
            var target =
                    kinds.find(step.kind(), step.target())
                            .orElseThrow(() -> new UserFacingException("pathways.own.nowhere"));
            rows.add(new OwnStepEntity(path.getId(), rows.size(), step, target));
        }
        steps.saveAll(rows);
        return path.getId();
    }

    @Override
    @Transactional(readOnly = true)
    public List<OwnPath> mine(PersonId caller) {
        List<OwnPathEntity> own = paths.findByPersonIdOrderByMadeAtDescIdDesc(caller.value());
        return own.isEmpty() ? List.of() : whole(caller, own);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OwnPath> open(PersonId caller, UUID path) {
        return paths.findByIdAndPersonId(path, caller.value())
                .map(own -> whole(caller, List.of(own)).getFirst());
    }

    private List<OwnPath> whole(PersonId caller, List<OwnPathEntity> own) {
        Map<UUID, List<OwnStepEntity>> rows =
                steps
                        .findByPathIdInOrderByPlaceAscIdAsc(
                                own.stream().map(OwnPathEntity::getId).toList())
                        .stream()
                        .collect(Collectors.groupingBy(OwnStepEntity::path));
        return own.stream()
                .map(path ->
                        new OwnPath(
                                path.getId(),
                                path.title(),
                                path.madeAt(),
                                kinds.today(caller, rows.getOrDefault(path.getId(), List.of()))))
                .toList();
    }

    @Override
    public void mark(PersonId caller, UUID path, UUID step, boolean done) {
        if (isMine(caller, path)) {
            steps.findByIdAndPathId(step, path)
                    .ifPresent(row -> {
                        if (kinds.knowsWhatIsDone(row.kind())) {
                            throw new UserFacingException("pathways.own.knows");
                        }
                        row.mark(done ? clock.instant() : null);
                    });
        }
    }

    @Override
    public void move(PersonId caller, UUID path, UUID step, int places) {
        if (!isMine(caller, path)) {
            return;
        }
        List<OwnStepEntity> rows =
                new ArrayList<>(steps.findByPathIdInOrderByPlaceAscIdAsc(List.of(path)));
        Optional<OwnStepEntity> moved =
                rows.stream().filter(row -> row.getId().equals(step)).findFirst();
        if (moved.isEmpty()) {
            return;
        }
        int from = rows.indexOf(moved.get());
        rows.remove(from);
        rows.add((int) Math.clamp((long) from + places, 0, rows.size()), moved.get());
        for (int place = 0; place < rows.size(); place++) {
            rows.get(place).stand(place);
        }
    }

    @Override
    public void drop(PersonId caller, UUID path, UUID step) {
        if (isMine(caller, path)) {
            steps.deleteRow(path, step);
        }
    }

    @Override
    public void remove(PersonId caller, UUID path) {
        if (isMine(caller, path)) {
            steps.deleteOfPath(path);
            paths.deleteRow(path);
        }
    }

    private boolean isMine(PersonId caller, UUID path) {
        return paths.findByIdAndPersonId(path, caller.value()).isPresent();
    }
}

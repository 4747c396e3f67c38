package org.ramure.pathways.own.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.pathways.own.KnownModules.Positioning;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.shared.Language;
import org.ramure.shared.Uuids;
import org.springframework.stereotype.Component;

/** A person's own paths and positioning quizzes, moved, exported or erased with them. */
@Component
class OwnPathData implements PersonalData {

    private final OwnPathRepository paths;
    private final OwnStepRepository steps;
    private final KnownModuleRepository known;

    OwnPathData(OwnPathRepository paths, OwnStepRepository steps, KnownModuleRepository known) {
        this.paths = paths;
        this.steps = steps;
        this.known = known;
    }

    @Override
    public String section() {
        return "ownPaths";
    }

    /** Of two positionings in one module the newer stays. */
    @Override
    public void move(PersonId guest, PersonId account) {
        paths.handOver(guest.value(), account.value());
        Map<UUID, Positioning> own =
                known.findByPersonIdOrderByTakenAt(account.value()).stream()
                        .collect(
                                Collectors.toMap(
                                        KnownModuleEntity::module,
                                        KnownModuleEntity::toPositioning));
        for (KnownModuleEntity row : known.findByPersonIdOrderByTakenAt(guest.value())) {
            Positioning theirs = row.toPositioning();
            Positioning mine = own.get(row.module());
            if (mine == null || mine.takenAt().isBefore(theirs.takenAt())) {
                known.keep(
                        Uuids.next(),
                        account.value(),
                        row.module(),
                        theirs.correct(),
                        theirs.asked(),
                        theirs.takenAt());
            }
        }
        known.deleteOf(guest.value());
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<OwnPathEntity> own = paths.findByPersonIdOrderByMadeAtDescIdDesc(person.value());
        Map<UUID, List<OwnStepEntity>> rows =
                own.isEmpty()
                        ? Map.of()
                        : steps
                                .findByPathIdInOrderByPlaceAscIdAsc(
                                        own.stream().map(OwnPathEntity::getId).toList())
                                .stream()
                                .collect(Collectors.groupingBy(OwnStepEntity::path));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "paths",
                own.stream()
                        .map(path ->
                                Map.of(
                                        "title", path.title(),
                                        "madeAt", path.madeAt().toString(),
                                        "steps",
                                                rows.getOrDefault(path.getId(), List.of()).stream()
                                                        .map(OwnPathData::step)
                                                        .toList()))
                        .toList());
        all.put(
                "positioningQuizzes",
                known.findByPersonIdOrderByTakenAt(person.value()).stream()
                        .map(OwnPathData::positioning)
                        .toList());
        return all;
    }

    private static Map<String, Object> step(OwnStepEntity step) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("kind", step.kind());
        one.put("target", step.target());
        one.put("title", step.title().in(Language.FR));
        one.put("minutes", step.minutes());
        one.put("reason", step.reason().in(Language.FR));
        Instant done = step.doneAt();
        if (done != null) {
            one.put("doneAt", done.toString());
        }
        return one;
    }

    private static Map<String, Object> positioning(KnownModuleEntity row) {
        Positioning positioning = row.toPositioning();
        return Map.of(
                "module", row.module().toString(),
                "right", positioning.correct(),
                "asked", positioning.asked(),
                "takenAt", positioning.takenAt().toString());
    }

    @Override
    public void erase(PersonId person) {
        steps.deleteOf(person.value());
        paths.deleteOf(person.value());
        known.deleteOf(person.value());
    }
}

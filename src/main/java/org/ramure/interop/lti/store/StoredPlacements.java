package org.ramure.interop.lti.store;

import java.util.List;
import java.util.Optional;
import org.ramure.interop.lti.LaunchMessage;
import org.ramure.interop.lti.Participation;
import org.ramure.interop.lti.Pin;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.Placements;
import org.ramure.interop.lti.Target;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredPlacements implements Placements {

    private static final LaunchMessage.Link NOTHING_BROUGHT =
            new LaunchMessage.Link(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Placement.Dates.NONE);

    private final PlacementRepository placements;
    private final ParticipationRepository people;
    private final PlacementPins pins;

    StoredPlacements(
            PlacementRepository placements, ParticipationRepository people, PlacementPins pins) {
        this.placements = placements;
        this.people = people;
        this.pins = pins;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Placement> find(PlacementId id) {
        return placements.findById(id.value()).map(PlacementEntity::toPlacement);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Participation> participations(PersonId person) {
        return people.findByPersonIdOrderByLastAtDesc(person.value()).stream()
                .map(ParticipationEntity::toParticipation)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Participation> participants(PlacementId id) {
        return people.findByPlacementIdOrderByFirstAt(id.value()).stream()
                .map(ParticipationEntity::toParticipation)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Placement> taughtBy(PersonId caller) {
        return placements.taughtBy(caller.value()).stream()
                .map(PlacementEntity::toPlacement)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Placement taught(PersonId caller, PlacementId id) {
        boolean teaches =
                people.existsByPlacementIdAndPersonIdAndTeacher(id.value(), caller.value(), true);
        return find(id).filter(any -> teaches)
                .orElseThrow(() -> new UserFacingException("interop.placement.unknown"));
    }

    @Override
    public void choose(PersonId caller, PlacementId id, Target target) {
        Placement before = taught(caller, id);
        placements.open(id.value(), target.text(), caller.value());
        pins.opened(before, target);
        pins.begin(find(id).orElseThrow(), NOTHING_BROUGHT);
    }

    @Override
    public void hold(PersonId caller, PlacementId id, Pin pin) {
        taught(caller, id);
        pins.write(id, pin);
    }
}

package org.ramure.interop.lti.store;

import java.util.Map;
import org.ramure.interop.lti.Participation;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.stereotype.Component;

/** Through which placements a person came. */
@Component
class LtiData implements PersonalData {

    private final ParticipationRepository people;
    private final LaunchRepository launches;
    private final PlacementRepository placements;

    LtiData(
            ParticipationRepository people,
            LaunchRepository launches,
            PlacementRepository placements) {
        this.people = people;
        this.launches = launches;
        this.placements = placements;
    }

    @Override
    public String section() {
        return "interop-lti";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        people.handOver(guest.value(), account.value());
        launches.handOver(guest.value(), account.value());
        placements.handOver(guest.value(), account.value());
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "placements",
                people.findByPersonIdOrderByLastAtDesc(person.value()).stream()
                        .map(ParticipationEntity::toParticipation)
                        .map(LtiData::one)
                        .toList());
    }

    private static Map<String, Object> one(Participation one) {
        return Map.of(
                "placement", one.placement().toString(),
                "subject", one.subject(),
                "roles", one.roles().stream().map(Enum::name).sorted().toList(),
                "firstLaunch", one.firstLaunch().toString(),
                "lastLaunch", one.lastLaunch().toString());
    }

    @Override
    public void erase(PersonId person) {
        people.forget(person.value());
        launches.forget(person.value());
        placements.handOver(person.value(), null);
    }
}

package org.ramure.toolkit.hackathon.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.toolkit.hackathon.Part;
import org.springframework.stereotype.Component;

/**
 * A person's part in hackathons. Whoever goes leaves their team; what it handed in stays with the
 * team, and marks, which others' results rest on, stay without a name.
 */
@Component
class HackathonData implements PersonalData {

    private static final UUID NOBODY = new UUID(0, 0);

    private final HackathonRows rows;
    private final HackathonEntryRepository entries;
    private final People people;

    HackathonData(HackathonRows rows, HackathonEntryRepository entries, People people) {
        this.rows = rows;
        this.entries = entries;
        this.people = people;
    }

    @Override
    public String section() {
        return "toolkit-hackathons";
    }

    private List<HackathonMemberEntity> memberships(PersonId person) {
        return rows.memberships(person, people.find(person).map(a -> a.email()).orElse(""));
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        List<UUID> there =
                memberships(account).stream().map(HackathonMemberEntity::hackathon).toList();
        for (HackathonMemberEntity member : memberships(guest)) {
            if (there.contains(member.hackathon())) {
                member.forget();
            } else {
                member.belongTo(account);
            }
        }
        rows.flush();
        rows.rewrite(guest.value(), account.value());
        entries.rewrite(guest.value(), account.value());
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "hackathons",
                memberships(person).stream()
                        .map(member ->
                                Map.of(
                                        "hackathon",
                                                rows.find(member.hackathon())
                                                        .map(h -> h.terms().title())
                                                        .orElse(""),
                                        "part", member.part().name(),
                                        "team",
                                                member.team()
                                                        .flatMap(rows::team)
                                                        .map(HackathonTeamEntity::name)
                                                        .orElse(""),
                                        "addedAt", member.addedAt().toString(),
                                        "handedInAt",
                                                member.handedInAt()
                                                        .map(Object::toString)
                                                        .orElse("")))
                        .toList());
        all.put(
                "written",
                entries.findBySavedBy(person.value()).stream()
                        .map(entry ->
                                Map.of(
                                        "team",
                                                rows.team(entry.team())
                                                        .map(HackathonTeamEntity::name)
                                                        .orElse(""),
                                        "field", entry.key(),
                                        "text", entry.content(),
                                        "savedAt", entry.savedAt().toString()))
                        .toList());
        all.put("files", rows.filesBy(person).stream().map(HackathonFileEntity::name).toList());
        return all;
    }

    @Override
    public void erase(PersonId person) {
        for (HackathonMemberEntity member : memberships(person)) {
            if (member.part() == Part.PARTICIPANT) {
                rows.remove(member);
            } else {
                member.forget();
            }
        }
        rows.flush();
        rows.rewrite(person.value(), NOBODY);
        entries.rewrite(person.value(), NOBODY);
    }
}

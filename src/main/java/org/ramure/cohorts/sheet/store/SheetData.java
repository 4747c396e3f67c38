package org.ramure.cohorts.sheet.store;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a person wrote into sheets, exported or erased with them. A team's sheet stays with the
 * team; who wrote what in it is forgotten.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SheetData implements PersonalData {

    private static final UUID NOBODY = new UUID(0, 0);

    private final EntityManager entities;
    private final SheetEntryRepository entries;
    private final People people;

    SheetData(EntityManager entities, SheetEntryRepository entries, People people) {
        this.entities = entities;
        this.entries = entries;
        this.people = people;
    }

    @Override
    public String section() {
        return "cohorts-sheets";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // guests have no place in a cohort
    }

    private List<String> owned(PersonId person) {
        return entities.createQuery(
                        "select p.id from ParticipantEntity p where p.personId = :person"
                                + " or p.email = :email",
                        UUID.class)
                .setParameter("person", person.value())
                .setParameter("email", people.find(person).map(Account::email).orElse(""))
                .getResultStream()
                .map(place -> "p:" + place)
                .toList();
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<String> owned = owned(person);
        Stream<SheetEntryEntity> own =
                owned.isEmpty() ? Stream.of() : entries.findByOwnerKeyIn(owned).stream();
        Stream<SheetEntryEntity> team =
                entries.findBySavedBy(person.value()).stream().filter(e -> e.owner().isTeam());
        return Map.of("fields", Stream.concat(own, team).map(SheetData::line).toList());
    }

    private static Map<String, Object> line(SheetEntryEntity entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("cohort", entry.cohort().toString());
        line.put("sheet", entry.sheet());
        line.put("team", entry.owner().team());
        line.put("field", entry.fieldKey());
        line.put("text", entry.toEntry().content());
        line.put("savedAt", entry.toEntry().savedAt().toString());
        return line;
    }

    @Override
    public void erase(PersonId person) {
        List<String> owned = owned(person);
        if (!owned.isEmpty()) {
            entries.deleteOwned(owned);
        }
        entries.forgetWriter(person.value(), NOBODY);
    }
}

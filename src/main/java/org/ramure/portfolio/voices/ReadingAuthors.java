package org.ramure.portfolio.voices;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.OtherVoices;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** Who made the readings of others: their name, and what they said they were. */
@Component
public class ReadingAuthors {

    private final OtherVoices voices;
    private final People people;

    ReadingAuthors(OtherVoices voices, People people) {
        this.voices = voices;
        this.people = people;
    }

    /** By reading, in two queries; readings of one's own and of people who left are not in it. */
    public Map<UUID, String> of(PersonId person, Collection<CompetenceReading> readings) {
        List<UUID> others =
                readings.stream()
                        .filter(reading -> reading.voice() != CompetenceReading.Voice.SELF)
                        .map(CompetenceReading::id)
                        .toList();
        if (others.isEmpty()) {
            return Map.of();
        }
        List<OtherVoices.Spoken> spoken = voices.sheets(person, others);
        Map<PersonId, String> names = names(spoken);
        return spoken.stream()
                .filter(one -> !one.author().isGone())
                .collect(
                        Collectors.toUnmodifiableMap(
                                OtherVoices.Spoken::id, one -> name(one.author(), names)));
    }

    private Map<PersonId, String> names(List<OtherVoices.Spoken> spoken) {
        List<PersonId> accounts =
                spoken.stream().flatMap(one -> one.author().account().stream()).toList();
        return people.findAll(accounts).stream()
                .collect(Collectors.toMap(Account::id, Account::fullName, (a, b) -> a));
    }

    private static String name(OtherVoices.Author author, Map<PersonId, String> names) {
        String name = author.account().map(id -> names.getOrDefault(id, "")).orElse(author.name());
        return author.role().isEmpty() ? name : name + ", " + author.role();
    }
}

package org.ramure.assessment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Slot;
import org.ramure.catalogue.Catalogue;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.shared.Language;
import org.springframework.stereotype.Component;

/** What a person typed into exercises, moved, exported or erased with them. */
@Component
class EntryData implements PersonalData {

    private final EntryRepository entries;
    private final Catalogue catalogue;

    EntryData(EntryRepository entries, Catalogue catalogue) {
        this.entries = entries;
        this.catalogue = catalogue;
    }

    @Override
    public String section() {
        return "exercises";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        for (EntryEntity typed : entries.findByPersonId(guest.value())) {
            Optional<EntryEntity> own =
                    entries.hold(account.value(), typed.activity().value(), typed.fieldKey());
            if (own.isEmpty()) {
                entries.handOver(typed.id(), account.value());
            } else {
                merge(account, own.get(), typed.toEntry());
            }
        }
        entries.deleteByPersonId(guest.value());
    }

    private void merge(PersonId account, EntryEntity own, Entry typed) {
        Entry standing = own.toEntry();
        String kept = EntryMerge.of(slot(own), standing, typed);
        if (!kept.equals(standing.content())) {
            Instant later =
                    standing.savedAt().isAfter(typed.savedAt())
                            ? standing.savedAt()
                            : typed.savedAt();
            entries.update(
                    account.value(),
                    own.activity().value(),
                    own.fieldKey(),
                    kept,
                    standing.version(),
                    later);
        }
    }

    /** What the field is, as long as listed content still has it. */
    private Optional<Slot> slot(EntryEntity entry) {
        return catalogue.courses().stream()
                .flatMap(course -> course.modules().stream())
                .flatMap(module -> module.activities().stream())
                .filter(activity -> activity.id().equals(entry.activity()))
                .filter(activity -> activity.type().equals("exercise"))
                .map(activity -> activity.content(Language.FR, ExerciseContent.class))
                .findFirst()
                .flatMap(exercise -> exercise.slot(entry.fieldKey()));
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (EntryEntity entry : entries.findByPersonId(person.value())) {
            all.put(
                    entry.activity() + "/" + entry.fieldKey(),
                    Map.of(
                            "text", entry.toEntry().content(),
                            "savedAt", entry.toEntry().savedAt().toString()));
        }
        return all;
    }

    @Override
    public void erase(PersonId person) {
        entries.deleteByPersonId(person.value());
    }
}

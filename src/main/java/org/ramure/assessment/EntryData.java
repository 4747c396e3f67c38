package org.ramure.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.stereotype.Component;

/** What a person typed into exercises, moved, exported or erased with them. */
@Component
class EntryData implements PersonalData {

    private static final String DIVIDER = "\n\n· · ·\n\n";

    private final EntryRepository entries;

    EntryData(EntryRepository entries) {
        this.entries = entries;
    }

    @Override
    public String section() {
        return "exercises";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        for (EntryEntity typed : entries.findByPersonId(guest.value())) {
            Optional<EntryEntity> own =
                    entries.findByPersonIdAndActivityIdAndFieldKey(
                            account.value(), typed.activity().value(), typed.fieldKey());
            if (own.isEmpty()) {
                entries.handOver(typed.id(), account.value());
            } else {
                keepBoth(account, own.get(), typed.toEntry());
            }
        }
        entries.deleteByPersonId(guest.value());
    }

    /** One word (an option, a date) gives way to the newer one; running text keeps both. */
    private void keepBoth(PersonId account, EntryEntity own, Entry typed) {
        Entry standing = own.toEntry();
        if (standing.content().strip().equals(typed.content().strip())
                || typed.content().isBlank()) {
            return;
        }
        boolean running =
                standing.content().strip().contains(" ") || typed.content().strip().contains(" ");
        String kept =
                running
                        ? standing.content() + DIVIDER + typed.content()
                        : standing.savedAt().isAfter(typed.savedAt())
                                ? standing.content()
                                : typed.content();
        entries.update(
                account.value(),
                own.activity().value(),
                own.fieldKey(),
                kept,
                standing.version(),
                typed.savedAt());
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

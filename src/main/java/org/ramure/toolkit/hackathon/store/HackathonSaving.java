package org.ramure.toolkit.hackathon.store;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.springframework.stereotype.Component;

/** One field at a time, if it still stands at the version the writer knew. */
@Component
class HackathonSaving {

    /** How much one sheet holds, in bytes of UTF-8. */
    private static final long MOST_BYTES = 100_000;

    private final HackathonEntryRepository entries;
    private final HackathonGround ground;

    HackathonSaving(HackathonEntryRepository entries, HackathonGround ground) {
        this.entries = entries;
        this.ground = ground;
    }

    /** Which sheet: a team's hand-in, or what one member of the jury says of a team. */
    record Place(UUID hackathon, HackathonEntryEntity.Kind kind, UUID owner, UUID team) {}

    /** A text as a database can keep it: half of a surrogate pair becomes a question mark. */
    static Typed clean(Typed sent) {
        byte[] bytes = sent.value().getBytes(StandardCharsets.UTF_8);
        return new Typed(sent.key(), new String(bytes, StandardCharsets.UTF_8), sent.base());
    }

    /** Saves a text that was checked and cleaned. */
    Saving save(Place place, Typed typed, UUID by) {
        long bytes = typed.value().getBytes(StandardCharsets.UTF_8).length;
        if (entries.otherBytes(place.owner(), place.team(), typed.key()) + bytes > MOST_BYTES) {
            throw new UserFacingException("assessment.exercise.full");
        }
        boolean stored =
                entries.findByOwnerIdAndTeamIdAndFieldKey(place.owner(), place.team(), typed.key())
                        .map(row -> replace(row, typed, by))
                        .orElseGet(() -> begin(place, typed, by));
        HackathonEntryEntity standing =
                entries.findByOwnerIdAndTeamIdAndFieldKey(place.owner(), place.team(), typed.key())
                        .orElseThrow();
        return stored || standing.content().equals(typed.value())
                ? new Saving.Saved(standing.toEntry())
                : new Saving.Conflict(standing.toEntry());
    }

    private boolean replace(HackathonEntryEntity row, Typed typed, UUID by) {
        return entries.replace(row.id(), typed.value(), by, ground.now(), typed.base()) == 1;
    }

    private boolean begin(Place place, Typed typed, UUID by) {
        return entries.insertOnce(
                        new HackathonEntryRepository.First(
                                Uuids.next(),
                                place.hackathon(),
                                place.kind().name(),
                                place.owner(),
                                place.team(),
                                typed.key(),
                                typed.value(),
                                by,
                                ground.now()))
                == 1;
    }
}

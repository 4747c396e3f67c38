package org.ramure.portfolio.typed.store;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.assessment.EntryCheck;
import org.ramure.assessment.Saving;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.people.PersonId;
import org.ramure.portfolio.typed.TypedTexts;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredTypedTexts implements TypedTexts {

    /** How much one place holds, in bytes of UTF-8. */
    private static final long MOST_BYTES = 200_000;

    private final TypedTextRepository texts;
    private final Clock clock;

    StoredTypedTexts(TypedTextRepository texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Entry> of(String place) {
        return texts.findByPlace(place).stream()
                .collect(Collectors.toMap(TypedTextEntity::fieldKey, TypedTextEntity::toEntry));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Map<String, Entry>> in(Collection<String> places) {
        return places.isEmpty() ? Map.of() : byPlace(texts.findByPlaceIn(places));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Map<String, Entry>> under(String prefix) {
        return byPlace(texts.findByPlaceStartingWith(prefix));
    }

    private static Map<String, Map<String, Entry>> byPlace(List<TypedTextEntity> rows) {
        Map<String, Map<String, Entry>> places = new HashMap<>();
        rows.forEach(row ->
                places.computeIfAbsent(row.place(), place -> new HashMap<>())
                        .put(row.fieldKey(), row.toEntry()));
        return places;
    }

    /** Reads what other transactions have committed: what stands is never an older snapshot. */
    @Override
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Saving save(PersonId writer, String place, ExerciseContent fields, Typed sent) {
        Typed typed = new Typed(sent.key(), clean(sent.value()), sent.base());
        EntryCheck.check(fields, typed);
        long bytes = typed.value().getBytes(StandardCharsets.UTF_8).length;
        if (texts.otherBytes(place, typed.key()) + bytes > MOST_BYTES) {
            throw new UserFacingException("assessment.exercise.full");
        }
        boolean stored =
                texts.findByPlaceAndFieldKey(place, typed.key())
                        .map(row ->
                                texts.replace(
                                                row.id(),
                                                typed.value(),
                                                writer.value(),
                                                clock.instant(),
                                                typed.base())
                                        == 1)
                        .orElseGet(() -> begin(writer, place, typed));
        Entry now = texts.findByPlaceAndFieldKey(place, typed.key()).orElseThrow().toEntry();
        return stored || now.content().equals(typed.value())
                ? new Saving.Saved(now)
                : new Saving.Conflict(now);
    }

    private boolean begin(PersonId writer, String place, Typed typed) {
        return texts.insertOnce(
                        new TypedTextRepository.First(
                                Uuids.next(),
                                place,
                                typed.key(),
                                typed.value(),
                                writer.value(),
                                clock.instant()))
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Written> writtenBy(PersonId person) {
        return texts.findBySavedBy(person.value()).stream()
                .map(TypedTextEntity::toWritten)
                .toList();
    }

    @Override
    public void eraseUnder(String prefix) {
        texts.deleteUnder(prefix);
    }

    @Override
    public void forgetWriter(PersonId person) {
        texts.forgetWriter(person.value(), NOBODY);
    }

    /** A text as a database can keep it: half of a surrogate pair becomes a question mark. */
    private static String clean(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}

package org.ramure.portfolio.review.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.review.InterviewFields;
import org.ramure.portfolio.typed.TypedTexts;
import org.springframework.stereotype.Component;

/**
 * Answers of interviews, field by field. What was answered before fields saved themselves stands in
 * the row, as version 0, until somebody writes over it.
 */
@Component
class InterviewSheets {

    private final TypedTexts texts;

    InterviewSheets(TypedTexts texts) {
        this.texts = texts;
    }

    private static String place(UUID participant) {
        return "entretien-final:" + participant;
    }

    Map<String, Entry> entries(InterviewEntity row) {
        Map<String, Entry> all = new HashMap<>();
        row.answers().forEach((key, text) -> all.put(key, new Entry(text, 0, Instant.EPOCH)));
        all.putAll(texts.of(place(row.participant())));
        return all;
    }

    Saving save(PersonId writer, ParticipantId person, Typed answer) {
        return texts.save(writer, place(person.value()), InterviewFields.ALL, answer);
    }

    void erase(Collection<UUID> participants) {
        participants.forEach(participant -> texts.eraseUnder(place(participant)));
    }
}

package org.ramure.cohorts.voice.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.voice.Moment;
import org.ramure.cohorts.voice.Reply;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_voice_sheet} with its answers. */
@Entity
@Table(name = "cohorts_voice_sheet")
class VoiceSheetEntity {

    @Id private UUID id;
    private UUID cohortId;

    @Enumerated(EnumType.STRING)
    private Moment moment;

    private UUID participantId;
    private Instant savedAt;
    private @Nullable Instant submittedAt;
    @Version private @Nullable Long version;

    @ElementCollection
    @CollectionTable(name = "cohorts_voice_answer", joinColumns = @JoinColumn(name = "sheet_id"))
    private List<VoiceAnswer> answers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected VoiceSheetEntity() {}

    VoiceSheetEntity(UUID cohort, Moment moment, UUID participant, Instant now) {
        this.id = Uuids.next();
        this.cohortId = cohort;
        this.moment = moment;
        this.participantId = participant;
        this.savedAt = now;
    }

    void write(List<Reply> replies, Instant now) {
        answers.clear();
        for (Reply reply : replies) {
            reply.choices().forEach(c -> answers.add(new VoiceAnswer(reply.question(), c, "")));
            if (!reply.text().isEmpty()) {
                answers.add(new VoiceAnswer(reply.question(), "", reply.text()));
            }
        }
        savedAt = now;
    }

    /** The first time counts as the day of the answer. */
    void submit(Instant now) {
        submittedAt = submittedAt == null ? now : submittedAt;
    }

    List<Reply> replies() {
        Map<String, List<VoiceAnswer>> byQuestion = new LinkedHashMap<>();
        answers.forEach(
                a -> byQuestion.computeIfAbsent(a.question(), q -> new ArrayList<>()).add(a));
        List<Reply> replies = new ArrayList<>();
        byQuestion.forEach((question, own) ->
                replies.add(
                        new Reply(
                                question,
                                own.stream()
                                        .map(VoiceAnswer::choice)
                                        .filter(c -> !c.isEmpty())
                                        .toList(),
                                own.stream()
                                        .map(VoiceAnswer::text)
                                        .filter(t -> !t.isEmpty())
                                        .findFirst()
                                        .orElse(""))));
        return replies;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    UUID id() {
        return id;
    }

    UUID cohort() {
        return cohortId;
    }

    Moment moment() {
        return moment;
    }

    UUID participant() {
        return participantId;
    }

    Instant savedAt() {
        return savedAt;
    }

    /** Counts from 1 once stored, so that 0 means that there is no row. */
    long seen() {
        return version == null ? 0 : version + 1;
    }
}

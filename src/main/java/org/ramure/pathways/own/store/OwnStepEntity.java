package org.ramure.pathways.own.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.pathways.own.NewStep;
import org.ramure.pathways.spi.PathTargets.Target;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Uuids;
import org.springframework.data.domain.Persistable;

/** A row of {@code pathways_own_step}. */
@Entity
@Table(name = "pathways_own_step")
class OwnStepEntity implements Persistable<UUID> {

    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_REASON = 2000;

    @Id private UUID id;
    private UUID pathId;

    @SuppressWarnings("UnusedVariable") // read by queries
    private int place;

    private String kind;
    private String target;
    private String titleFr;
    private @Nullable String titleEn;
    private int minutes;
    private String reasonFr;
    private @Nullable String reasonEn;
    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OwnStepEntity() {}

    OwnStepEntity(UUID path, int place, NewStep step, Target today) {
        this.id = Uuids.next();
        this.pathId = path;
        this.place = place;
        this.kind = step.kind();
        this.target = step.target();
        this.titleFr = cut(today.title().in(Language.FR), LONGEST_TITLE);
        this.titleEn = english(today.title(), LONGEST_TITLE);
        this.minutes = today.minutes();
        this.reasonFr = cut(step.reason().in(Language.FR), LONGEST_REASON);
        this.reasonEn = english(step.reason(), LONGEST_REASON);
    }

    private static @Nullable String english(LocalizedText text, int longest) {
        return text.has(Language.EN) ? cut(text.in(Language.EN), longest) : null;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Saved once, when it is made; changed only while it is loaded. */
    @Override
    public boolean isNew() {
        return true;
    }

    UUID path() {
        return pathId;
    }

    String kind() {
        return kind;
    }

    String target() {
        return target;
    }

    LocalizedText title() {
        return text(titleFr, titleEn);
    }

    int minutes() {
        return minutes;
    }

    LocalizedText reason() {
        return text(reasonFr, reasonEn);
    }

    @Nullable Instant doneAt() {
        return doneAt;
    }

    /** Keeps the first moment where it was ticked already. */
    void mark(@Nullable Instant done) {
        doneAt = done == null ? null : doneAt == null ? done : doneAt;
    }

    void stand(int at) {
        place = at;
    }

    private static LocalizedText text(String french, @Nullable String english) {
        return english == null ? LocalizedText.same(french) : LocalizedText.of(french, english);
    }
}

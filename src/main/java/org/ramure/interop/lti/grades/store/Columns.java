package org.ramure.interop.lti.grades.store;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.ramure.interop.lti.GradeService;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.client.PlatformTrouble;
import org.ramure.interop.lti.grades.Asked;
import org.ramure.interop.lti.grades.GradeProblem;
import org.ramure.interop.lti.partner.Platform;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which column a placement's scores go to: the one the platform names, else our own, found or made
 * by one worker at a time. A column that was deleted is made anew once.
 */
@Component
class Columns {

    private final LineItemRepository items;
    private final ScoreRepository scores;
    private final LineItems platformItems;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Columns(
            LineItemRepository items,
            ScoreRepository scores,
            LineItems platformItems,
            TransactionTemplate transaction,
            Clock clock) {
        this.items = items;
        this.scores = scores;
        this.platformItems = platformItems;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Where to send, or why not now. */
    record Found(Optional<URI> address, GradeProblem problem) {

        static Found at(URI address) {
            return new Found(Optional.of(address), GradeProblem.NO_COLUMN);
        }

        static Found none(GradeProblem problem) {
            return new Found(Optional.empty(), problem);
        }
    }

    /**
     * The column; empty with {@code BUSY} while another worker looks for it. Throws {@link
     * PlatformTrouble} where the platform fails.
     */
    Found of(Platform platform, Placement placement, Asked asked) {
        GradeService service = placement.services().grades().orElse(null);
        if (service == null || !service.allows(GradeService.SCORE)) {
            return Found.none(GradeProblem.NO_COLUMN);
        }
        UUID id = placement.id().value();
        LineItemEntity known = items.findById(id).orElseGet(() -> made(id));
        Optional<URI> claimed = service.lineItem().filter(Predicate.not(known::isLost));
        if (claimed.isPresent()) {
            if (!claimed.equals(known.address())) {
                use(id, claimed.get(), false);
            }
            return Found.at(claimed.get());
        }
        if (known.address().isPresent()) {
            return Found.at(known.address().get());
        }
        if (service.lineItems().isEmpty() || !service.allows(GradeService.LINE_ITEM)) {
            return Found.none(
                    known.hasLost() ? GradeProblem.COLUMN_DELETED : GradeProblem.NO_COLUMN);
        }
        if (known.isRecreated()) {
            return Found.none(GradeProblem.COLUMN_DELETED);
        }
        return discovered(
                new LineItems.Wanted(platform, placement, service.lineItems().get(), asked));
    }

    private LineItemEntity made(UUID placement) {
        transaction.executeWithoutResult(status -> items.make(placement));
        return items.findById(placement).orElseThrow();
    }

    private Found discovered(LineItems.Wanted wanted) {
        UUID id = wanted.placement().id().value();
        if (!lease(id)) {
            return Found.none(GradeProblem.BUSY);
        }
        try {
            Optional<URI> there = platformItems.find(wanted);
            URI item = there.orElseGet(() -> platformItems.make(wanted));
            use(id, item, there.isEmpty());
            return Found.at(item);
        } catch (PlatformTrouble trouble) {
            hold(id, LineItemEntity::free);
            throw trouble;
        }
    }

    private boolean lease(UUID placement) {
        Instant now = clock.instant();
        return Boolean.TRUE.equals(
                transaction.execute(status ->
                        items.hold(placement)
                                .filter(row -> row.isFree(now))
                                .map(row -> {
                                    row.lease(now.plus(ScoreQueue.LEASE));
                                    return true;
                                })
                                .orElse(false)));
    }

    private void use(UUID placement, URI item, boolean made) {
        transaction.executeWithoutResult(status -> {
            Instant now = clock.instant();
            boolean moved =
                    items.hold(placement).map(row -> row.use(item, made, now)).orElse(false);
            if (moved) {
                scores.again(placement, now);
            }
        });
    }

    /** A score was answered by 404: the column is gone, or only the person is unknown. */
    boolean isGone(Platform platform, Placement placement, URI item) {
        boolean mayAsk =
                placement
                        .services()
                        .grades()
                        .filter(s -> s.allows(GradeService.LINE_ITEM))
                        .isPresent();
        if (mayAsk && platformItems.isThere(platform, item)) {
            return false;
        }
        hold(placement.id().value(), row -> row.lose(item));
        return true;
    }

    void forgive(PlacementId placement) {
        hold(placement.value(), LineItemEntity::forgive);
    }

    private void hold(UUID placement, java.util.function.Consumer<LineItemEntity> change) {
        transaction.executeWithoutResult(status -> items.hold(placement).ifPresent(change));
    }
}

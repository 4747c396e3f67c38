package org.ramure.portfolio.review.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.closing.ClosedCohorts;
import org.ramure.cohorts.fellow.Circle;
import org.ramure.cohorts.fellow.Fellow;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.portfolio.review.FinalReview;
import org.ramure.portfolio.review.Passage;
import org.ramure.portfolio.review.PeerWord;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredFinalReview implements FinalReview {

    private static final int LONGEST_PRESENT = 2000;
    private static final int MOST_MINUTES = 120;

    private final Fellows fellows;
    private final People people;
    private final FinalReviewRows rows;
    private final ClosedCohorts closed;
    private final Clock clock;

    StoredFinalReview(
            Fellows fellows,
            People people,
            FinalReviewRows rows,
            ClosedCohorts closed,
            Clock clock) {
        this.fellows = fellows;
        this.people = people;
        this.rows = rows;
        this.closed = closed;
        this.clock = clock;
    }

    private Circle circle(PersonId caller, CohortId cohort) {
        return fellows.circle(caller, cohort)
                .orElseThrow(() -> new UserFacingException("cohorts.unknown"));
    }

    private static UserFacingException unknown() {
        return new UserFacingException("cohorts.unknown");
    }

    /** Learners of the circle with their names, the caller among them where they are one. */
    private List<Fellow> learners(PersonId caller, Circle circle) {
        List<Fellow> all = new ArrayList<>(fellows.of(caller, circle.cohort()));
        if (!circle.facilitates()) {
            all.add(new Fellow(caller, name(caller), false));
        }
        all.removeIf(Fellow::facilitator);
        all.sort(Comparator.comparing(Fellow::name).thenComparing(f -> f.person().value()));
        return all;
    }

    private String name(PersonId person) {
        return people.find(person)
                .map(a -> a.fullName().isEmpty() ? a.email() : a.fullName())
                .orElse("");
    }

    private Map<UUID, PassageEntity> passages(CohortId cohort) {
        return rows.passages(cohort).stream()
                .collect(Collectors.toMap(PassageEntity::person, row -> row));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Passage> order(PersonId caller, CohortId cohort) {
        Circle circle = circle(caller, cohort);
        Map<UUID, PassageEntity> there = passages(cohort);
        return learners(caller, circle).stream()
                .sorted(Comparator.comparingInt(f -> place(there.get(f.person().value()))))
                .map(f -> passage(f, there.get(f.person().value()), caller))
                .toList();
    }

    private static int place(@Nullable PassageEntity row) {
        return row == null || row.place() == 0 ? Integer.MAX_VALUE : row.place();
    }

    private static Passage passage(Fellow fellow, @Nullable PassageEntity row, PersonId caller) {
        return new Passage(
                fellow.person(),
                fellow.name(),
                row == null ? 0 : row.minutes(),
                row == null ? "" : row.presents(),
                fellow.person().equals(caller));
    }

    @Override
    public void arrange(PersonId caller, CohortId cohort, List<Turn> turns) {
        Circle circle = circle(caller, cohort);
        if (!circle.facilitates()) {
            throw unknown();
        }
        closed.requireOpen(cohort);
        Set<PersonId> known =
                learners(caller, circle).stream()
                        .map(Fellow::person)
                        .collect(Collectors.toCollection(HashSet::new));
        Map<UUID, PassageEntity> there = passages(cohort);
        int place = 1;
        for (Turn turn : turns) {
            if (!known.remove(turn.person())) {
                throw unknown();
            }
            if (turn.minutes() < 1 || turn.minutes() > MOST_MINUTES) {
                throw new UserFacingException("portfolio.review.minutes", MOST_MINUTES);
            }
            row(there, cohort, turn.person()).turn(place++, turn.minutes());
        }
        known.forEach(person -> {
            PassageEntity without = there.get(person.value());
            if (without != null) {
                without.turn(0, 0);
            }
        });
    }

    private PassageEntity row(Map<UUID, PassageEntity> there, CohortId cohort, PersonId person) {
        return there.computeIfAbsent(
                person.value(),
                id -> {
                    var fresh = new PassageEntity(cohort.value(), id);
                    rows.add(fresh);
                    return fresh;
                });
    }

    @Override
    public void present(PersonId caller, CohortId cohort, String text) {
        if (circle(caller, cohort).facilitates()) {
            throw unknown();
        }
        closed.requireOpen(cohort);
        requireShort(text, LONGEST_PRESENT);
        row(passages(cohort), cohort, caller).present(text.strip());
    }

    private static void requireShort(String text, int longest) {
        if (text.length() > longest) {
            throw new UserFacingException("cohorts.text.long", longest);
        }
    }

    @Override
    public void say(
            PersonId caller, CohortId cohort, PersonId to, PeerWord.Kind kind, String text) {
        Circle circle = circle(caller, cohort);
        boolean known =
                !to.equals(caller)
                        && learners(caller, circle).stream().anyMatch(f -> f.person().equals(to));
        if (!known) {
            throw unknown();
        }
        closed.requireOpen(cohort);
        requireShort(text, PeerWord.LONGEST);
        Optional<WordEntity> there = rows.word(caller, cohort, to, kind);
        if (text.isBlank()) {
            there.ifPresent(rows::remove);
            return;
        }
        WordEntity row =
                there.orElseGet(
                        () -> new WordEntity(cohort.value(), to.value(), caller.value(), kind));
        row.say(name(caller), text.strip(), clock.instant());
        rows.add(row);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PeerWord> toMe(PersonId caller, CohortId cohort) {
        circle(caller, cohort);
        return rows.wordsTo(caller, cohort).stream().map(WordEntity::toWord).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PeerWord> byMe(PersonId caller, CohortId cohort) {
        circle(caller, cohort);
        return rows.wordsBy(caller, cohort).stream().map(WordEntity::toWord).toList();
    }
}

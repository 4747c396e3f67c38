package org.ramure.cohorts.award.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.ramure.cohorts.award.AwardRun;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Short transactions in which what others have just committed is seen, and what a run tells. */
@Component
class AwardTransactions {

    private final TransactionTemplate template;
    private final People people;
    private final Clock clock;

    AwardTransactions(PlatformTransactionManager manager, People people, Clock clock) {
        this.template = new TransactionTemplate(manager);
        this.template.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.people = people;
        this.clock = clock;
    }

    <T> T write(Supplier<T> work) {
        return Objects.requireNonNull(template.execute(status -> work.get()));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    AwardRun progress(AwardRunEntity run, List<AwardRows.Count> counts) {
        return new AwardRun(
                run.getId(),
                run.startedAt(),
                people.find(new PersonId(run.startedBy())).map(AwardTransactions::name).orElse(""),
                counts.stream().mapToInt(c -> (int) c.papers()).sum(),
                of(counts, AwardPaperEntity.State.ISSUED),
                of(counts, AwardPaperEntity.State.FAILED));
    }

    private static String name(Account account) {
        return account.fullName().isEmpty() ? account.email() : account.fullName();
    }

    private static int of(List<AwardRows.Count> counts, AwardPaperEntity.State state) {
        return counts.stream()
                .filter(count -> count.state() == state)
                .mapToInt(count -> (int) count.papers())
                .sum();
    }
}

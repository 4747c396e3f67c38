package org.ramure.interop.lti.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.ramure.interop.lti.LaunchRefused;
import org.ramure.interop.lti.Refusals;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredRefusals implements Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(StoredRefusals.class);
    private static final Duration KEPT = Duration.ofDays(30);

    private final RefusalRepository rows;
    private final People people;
    private final Clock clock;

    StoredRefusals(RefusalRepository rows, People people, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String note(LaunchRefused refused) {
        RefusalEntity row = rows.save(new RefusalEntity(refused, clock.instant()));
        LOG.info("Launch {} refused: {}", row.shown(), row.toLine().reason());
        return row.shown();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> latest(PersonId caller, int most) {
        return people.find(caller).filter(account -> account.is(Role.ADMINISTRATOR)).isEmpty()
                ? List.of()
                : lines(rows.findAllByOrderByAtDesc(Limit.of(most)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> ofTaught(PersonId caller, int most) {
        return lines(rows.ofTaught(caller.value(), Limit.of(most)));
    }

    private static List<Line> lines(List<RefusalEntity> rows) {
        return rows.stream().map(RefusalEntity::toLine).toList();
    }

    @Scheduled(initialDelayString = "PT30M", fixedDelayString = "P1D")
    void tidy() {
        rows.forgetBefore(clock.instant().minus(KEPT));
    }
}

package org.ramure.toolkit.examples.store;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.assessment.EntryCheck;
import org.ramure.assessment.Saving;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.examples.ExampleKeepers;
import org.ramure.toolkit.examples.contribute.Contribution;
import org.ramure.toolkit.examples.contribute.Contribution.State;
import org.ramure.toolkit.examples.contribute.ContributionFields;
import org.ramure.toolkit.examples.contribute.ContributionLine;
import org.ramure.toolkit.examples.contribute.Contributions;
import org.ramure.toolkit.examples.store.ContributionRows.Move;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredContributions implements Contributions {

    private static final int LONGEST_QUEUE = 200;

    private final ContributionRows rows;
    private final ContributionTexts texts;
    private final ContributionFields fields;
    private final ContributionDecisions decisions;
    private final ExampleKeepers keepers;
    private final People people;
    private final Clock clock;

    StoredContributions(
            ContributionRows rows,
            ContributionTexts texts,
            ContributionFields fields,
            ContributionDecisions decisions,
            ExampleKeepers keepers,
            People people,
            Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.fields = fields;
        this.decisions = decisions;
        this.keepers = keepers;
        this.people = people;
        this.clock = clock;
    }

    static UserFacingException unknown() {
        return new UserFacingException("toolkit.examples.propose.unknown");
    }

    static UserFacingException changed() {
        return new UserFacingException("toolkit.examples.propose.changed");
    }

    private ContributionEntity own(PersonId me, UUID id) {
        return rows.find(id)
                .filter(row -> row.person().equals(me))
                .orElseThrow(StoredContributions::unknown);
    }

    @Override
    public UUID begin(PersonId me, Language language) {
        Optional<ContributionEntity> blank =
                rows.blank(me).filter(row -> row.language() == language);
        if (blank.isPresent()) {
            return blank.get().id();
        }
        long open = rows.of(me).stream().filter(row -> row.state().isWritable()).count();
        if (open >= MOST_DRAFTS) {
            throw new UserFacingException("toolkit.examples.propose.tooMany", MOST_DRAFTS);
        }
        var row = new ContributionEntity(me, language, clock.instant());
        rows.add(row);
        return row.id();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Contribution> find(PersonId caller, UUID id) {
        return rows.find(id).filter(row -> mayRead(caller, row)).map(row -> whole(caller, row));
    }

    private boolean mayRead(PersonId caller, ContributionEntity row) {
        return row.person().equals(caller) || (row.state() == State.SENT && keepers.is(caller));
    }

    private Contribution whole(PersonId caller, ContributionEntity row) {
        Map<String, Entry> entries = texts.of(row.id());
        return new Contribution(
                row.id(),
                people.find(row.person()).map(Account::fullName).orElse(""),
                row.person().equals(caller),
                row.language(),
                row.state(),
                row.movedAt(),
                row.reason(),
                row.code(),
                entries,
                fields.example(
                        row.code(),
                        row.language(),
                        key ->
                                Optional.ofNullable(entries.get(key))
                                        .map(Entry::content)
                                        .orElse("")));
    }

    /** Reads what other transactions have committed: what stands is never an older snapshot. */
    @Override
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Saving save(PersonId me, UUID id, Typed sent) {
        ContributionEntity row = own(me, id);
        Typed typed = new Typed(sent.key(), ContributionTexts.clean(sent.value()), sent.base());
        EntryCheck.check(fields.in(row.language()), typed);
        if (!row.state().isWritable()) {
            throw new UserFacingException("toolkit.examples.propose.closed");
        }
        boolean stored = texts.store(id, typed, clock.instant());
        Entry now = Optional.ofNullable(texts.of(id).get(typed.key())).orElseThrow();
        return stored || now.content().equals(typed.value())
                ? new Saving.Saved(now)
                : new Saving.Conflict(now);
    }

    @Override
    public void send(PersonId me, UUID id) {
        ContributionEntity row = own(me, id);
        Contribution whole = whole(me, row);
        List<String> missing = fields.missing(whole::text, row.language());
        if (!missing.isEmpty()) {
            throw new UserFacingException(
                    "toolkit.examples.propose.missing", String.join(", ", missing));
        }
        State from = row.state();
        if (!from.isWritable()) {
            throw changed();
        }
        moved(rows.move(id, new Move(from, State.SENT, null, "", ""), clock.instant()));
    }

    private static void moved(boolean moved) {
        if (!moved) {
            throw changed();
        }
    }

    @Override
    public void withdraw(PersonId me, UUID id) {
        ContributionEntity row = own(me, id);
        State from = row.state();
        switch (from) {
            case SENT ->
                    moved(
                            rows.move(
                                    id,
                                    new Move(from, State.DRAFT, null, "", ""),
                                    clock.instant()));
            case ACCEPTED -> {
                String code = row.code();
                moved(
                        rows.move(
                                id,
                                new Move(from, State.WITHDRAWN, null, "", ""),
                                clock.instant()));
                decisions.unpublish(code);
            }
            default -> {
                texts.erase(List.of(id));
                rows.remove(id);
            }
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<ContributionLine> mine(PersonId me) {
        List<ContributionEntity> own = rows.of(me);
        Map<UUID, String> titles = titles(own);
        return own.stream().map(row -> row.toLine(titles.getOrDefault(row.id(), ""), "")).toList();
    }

    private Map<UUID, String> titles(Collection<ContributionEntity> some) {
        return texts.titles(some.stream().map(ContributionEntity::id).toList());
    }

    @Override
    @Transactional(readOnly = true)
    public List<ContributionLine> queue(PersonId keeper) {
        keepers.require(keeper);
        List<ContributionEntity> sent = rows.sent(LONGEST_QUEUE);
        Map<UUID, String> titles = titles(sent);
        Map<PersonId, String> names =
                people
                        .findAll(sent.stream().map(ContributionEntity::person).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Account::id, Account::fullName));
        return sent.stream()
                .map(row ->
                        row.toLine(
                                titles.getOrDefault(row.id(), ""),
                                names.getOrDefault(row.person(), "")))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public long waiting(PersonId caller) {
        return keepers.is(caller) ? rows.count(State.SENT) : 0;
    }

    /** One that somebody else has sent, for who reads over. */
    private Contribution sent(PersonId keeper, UUID id) {
        keepers.require(keeper);
        ContributionEntity row = rows.find(id).orElseThrow(StoredContributions::unknown);
        if (row.person().equals(keeper)) {
            throw new UserFacingException("toolkit.examples.propose.own");
        }
        if (row.state() != State.SENT) {
            throw changed();
        }
        return whole(keeper, row);
    }

    @Override
    public String accept(PersonId keeper, UUID id, long version) {
        Contribution whole = sent(keeper, id);
        if (whole.version() != version) {
            throw changed();
        }
        return decisions.accept(keeper, whole);
    }

    @Override
    public void askAgain(PersonId keeper, UUID id, String reason) {
        decisions.answer(keeper, sent(keeper, id), State.RETURNED, reason);
    }

    @Override
    public void refuse(PersonId keeper, UUID id, String reason) {
        decisions.answer(keeper, sent(keeper, id), State.REFUSED, reason);
    }
}

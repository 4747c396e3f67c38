package org.ramure.portfolio.practices.store;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.CohortId;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.Conversation;
import org.ramure.portfolio.practices.Conversations;
import org.ramure.portfolio.practices.OwnPractices.Download;
import org.ramure.portfolio.practices.Side;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredConversations implements Conversations {

    private final PracticeRows rows;
    private final TalkGround ground;
    private final TalkInviting inviting;
    private final TalkWriting writing;
    private final PracticeFiles files;
    private final People people;
    private final Clock clock;

    StoredConversations(
            PracticeRows rows,
            TalkGround ground,
            TalkInviting inviting,
            TalkWriting writing,
            PracticeFiles files,
            People people,
            Clock clock) {
        this.rows = rows;
        this.ground = ground;
        this.inviting = inviting;
        this.writing = writing;
        this.files = files;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public UUID invite(PersonId me, UUID version, CohortId cohort, PersonId other) {
        return inviting.fellow(me, version, cohort, other);
    }

    @Override
    public UUID invite(PersonId me, UUID version, String email) {
        return inviting.address(me, version, email);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> mine(PersonId caller) {
        List<PracticeTalkEntity> own = rows.talksOf(caller);
        List<PracticeTalkEntity> theirs =
                Stream.concat(
                                rows.talksWith(caller).stream(),
                                rows.talksFor(ground.email(caller)).stream())
                        .toList();
        Map<PersonId, String> names =
                people
                        .findAll(
                                theirs.stream().map(PracticeTalkEntity::person).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Account::id, TalkGround::name));
        return Stream.concat(
                        own.stream().map(t -> line(t, Side.SELF, t.other().name())),
                        theirs.stream()
                                .map(t -> line(t, Side.OTHER, names.getOrDefault(t.person(), ""))))
                .sorted(Comparator.comparing(Line::invitedAt).reversed())
                .toList();
    }

    private static Line line(PracticeTalkEntity talk, Side side, String with) {
        return new Line(
                talk.id(),
                talk.versionId(),
                side,
                with,
                talk.invitedAt(),
                talk.hasJoined(),
                talk.isClosed());
    }

    @Override
    public Conversation open(PersonId caller, UUID id) {
        PracticeTalkEntity talk = rows.talk(id).orElseThrow(StoredOwnPractices::unknown);
        Side side = ground.side(caller, talk).orElseThrow(StoredOwnPractices::unknown);
        if (side == Side.OTHER && !talk.hasJoined()) {
            talk.join(caller, ground.name(caller), clock.instant());
        }
        return ground.read(talk, side);
    }

    @Override
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Saving save(PersonId caller, UUID id, Typed typed) {
        return writing.save(caller, id, typed);
    }

    @Override
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void confirm(PersonId caller, UUID id, long state) {
        PracticeTalkEntity talk = rows.lockedTalk(id).orElseThrow(StoredOwnPractices::unknown);
        Side side = ground.side(caller, talk).orElseThrow(StoredOwnPractices::unknown);
        if (talk.isClosed()) {
            return;
        }
        Conversation now = ground.read(talk, side);
        if (!talk.hasJoined()) {
            throw new UserFacingException("portfolio.practices.alone");
        }
        if (now.chosen().isEmpty()) {
            throw new UserFacingException("portfolio.practices.choose");
        }
        if (now.state() != state) {
            throw new UserFacingException("portfolio.practices.changed");
        }
        talk.confirm(side, clock.instant());
    }

    @Override
    public void withdraw(PersonId me, UUID id) {
        rows.talk(id)
                .filter(talk -> talk.person().equals(me))
                .orElseThrow(StoredOwnPractices::unknown)
                .withdraw(clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Download> file(PersonId caller, UUID id, UUID file) {
        return rows.talk(id)
                .filter(talk -> ground.side(caller, talk).isPresent())
                .flatMap(talk ->
                        rows.version(talk.person(), talk.versionId())
                                .filter(v -> shows(v, file))
                                .flatMap(v -> rows.file(talk.person(), file)))
                .map(f -> new Download(f.toFile(), files.store().pathOf(f.storedFile())));
    }

    private static boolean shows(PracticeVersionEntity version, UUID file) {
        return version.toVersion().rows().stream()
                .flatMap(row -> row.files().stream())
                .anyMatch(f -> f.id().equals(file));
    }
}

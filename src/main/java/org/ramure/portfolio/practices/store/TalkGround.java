package org.ramure.portfolio.practices.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entry;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.Conversation;
import org.ramure.portfolio.practices.Side;
import org.ramure.portfolio.typed.TypedTexts;
import org.springframework.stereotype.Component;

/** The one place where it is decided who is in a conversation, and on which side. */
@Component
class TalkGround {

    private final PracticeRows rows;
    private final TypedTexts texts;
    private final People people;

    TalkGround(PracticeRows rows, TypedTexts texts, People people) {
        this.rows = rows;
        this.texts = texts;
        this.people = people;
    }

    /** The caller's side; empty for everybody else. */
    Optional<Side> side(PersonId caller, PracticeTalkEntity talk) {
        if (talk.person().equals(caller)) {
            return Optional.of(Side.SELF);
        }
        UUID other = talk.otherId();
        boolean invited =
                other == null
                        ? !talk.otherEmail().isEmpty() && talk.otherEmail().equals(email(caller))
                        : other.equals(caller.value());
        return invited ? Optional.of(Side.OTHER) : Optional.empty();
    }

    String email(PersonId person) {
        return people.find(person).map(Account::email).orElse("");
    }

    String name(PersonId person) {
        return people.find(person).map(TalkGround::name).orElse("");
    }

    static String name(Account account) {
        return account.fullName().isEmpty() ? account.email() : account.fullName();
    }

    Conversation read(PracticeTalkEntity talk, Side side) {
        return read(
                talk,
                side,
                name(talk.person()),
                rows.version(talk.person(), talk.versionId())
                        .orElseThrow(StoredOwnPractices::unknown),
                texts.under(PracticePlaces.talk(talk.id())));
    }

    /** The same from rows that were read before; nobody but the person reads their own notes. */
    Conversation read(
            PracticeTalkEntity talk,
            Side side,
            String personName,
            PracticeVersionEntity version,
            Map<String, Map<String, Entry>> places) {
        Map<Side, Map<String, Entry>> entries = new EnumMap<>(Side.class);
        for (Side each : Side.values()) {
            entries.put(each, places.getOrDefault(PracticePlaces.side(talk.id(), each), Map.of()));
        }
        return new Conversation(
                talk.id(),
                side,
                version.toVersion().forOthers(),
                personName,
                talk.other(),
                talk.invitedAt(),
                entries,
                talk.confirmed());
    }
}

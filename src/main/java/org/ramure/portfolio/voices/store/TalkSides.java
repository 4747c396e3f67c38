package org.ramure.portfolio.voices.store;

import java.util.Optional;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.Speaker;
import org.ramure.portfolio.voices.VoiceThreads.Side;
import org.springframework.stereotype.Component;

/** Who may read and write in a thread, on which side, and who is told of a message. */
@Component
class TalkSides {

    private final VoiceRights rights;
    private final VoiceLetters letters;

    TalkSides(VoiceRights rights, VoiceLetters letters) {
        this.rights = rights;
        this.letters = letters;
    }

    /** The voice comes in once the learner wrote, the facilitators once they were invited. */
    Side of(Speaker speaker, VoiceAskEntity ask, Optional<VoiceThreadEntity> thread) {
        if (speaker instanceof Speaker.Account account) {
            PersonId person = account.person();
            if (ask.round().person().equals(person)) {
                return Side.LEARNER;
            }
            if (thread.isPresent() && rights.isVoice(speaker, ask)) {
                return Side.VOICE;
            }
            if (thread.filter(VoiceThreadEntity::isWithFacilitator).isPresent()
                    && rights.isFacilitator(person, ask.round().cohort())) {
                return Side.FACILITATOR;
            }
        } else if (thread.isPresent() && rights.isVoice(speaker, ask)) {
            return Side.VOICE;
        }
        throw VoiceRights.unknown();
    }

    /** Tells the learner and the voice, except whoever wrote. */
    void tell(Speaker speaker, Side by, VoiceThreadEntity thread) {
        VoiceAskEntity ask = thread.ask();
        String who =
                speaker instanceof Speaker.Account account
                        ? letters.nameOf(account.person())
                        : ask.guest().name();
        String path = "/regards/" + ask.id() + "/echanges/" + thread.about().competence();
        if (by != Side.LEARNER) {
            letters.wrote(ask, ask.round().person(), who, path);
        }
        if (by != Side.VOICE) {
            if (ask.isGuest() && ask.isLinkGood(rights.now())) {
                letters.wroteToGuest(ask);
            }
            ask.person().ifPresent(voice -> letters.wrote(ask, voice, who, path));
        }
    }
}

package org.ramure.portfolio.practices.store;

import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.ConversationTexts;
import org.ramure.portfolio.practices.Side;
import org.ramure.portfolio.typed.TypedTexts;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Saves what one side writes; a text that changes takes confirmations back. */
@Component
class TalkWriting {

    private final PracticeRows rows;
    private final TalkGround ground;
    private final ConversationTexts fields;
    private final TypedTexts texts;

    TalkWriting(PracticeRows rows, TalkGround ground, ConversationTexts fields, TypedTexts texts) {
        this.rows = rows;
        this.ground = ground;
        this.fields = fields;
        this.texts = texts;
    }

    Saving save(PersonId caller, UUID id, Typed typed) {
        PracticeTalkEntity talk = rows.lockedTalk(id).orElseThrow(StoredOwnPractices::unknown);
        Side side = ground.side(caller, talk).orElseThrow(StoredOwnPractices::unknown);
        if (talk.isClosed()) {
            throw new UserFacingException("portfolio.practices.closed");
        }
        if (talk.hasConfirmation()) {
            talk.reopen();
            rows.flush();
        }
        return texts.save(caller, PracticePlaces.side(id, side), fields.writable(side), typed);
    }
}

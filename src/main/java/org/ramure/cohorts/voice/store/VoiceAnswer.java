package org.ramure.cohorts.voice.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A row of {@code cohorts_voice_answer}: an option, or a text. */
@Embeddable
class VoiceAnswer {

    @Column(name = "question_id")
    private String question;

    @Column(name = "choice_id")
    private String choice;

    @Column(name = "text_answer")
    private String text;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected VoiceAnswer() {}

    VoiceAnswer(String question, String choice, String text) {
        this.question = question;
        this.choice = choice;
        this.text = text;
    }

    String question() {
        return question;
    }

    String choice() {
        return choice;
    }

    String text() {
        return text;
    }
}

package org.ramure.portfolio.voices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.competences.ui.words.Wording;
import org.ramure.portfolio.voices.Asked;
import org.ramure.portfolio.voices.SideBySide;

/** How these pages speak of voices. */
final class VoiceWords {

    private VoiceWords() {}

    static String text(String key, Object... arguments) {
        return Wording.text("portfolio.voices." + key, arguments);
    }

    static String voice(Voice voice) {
        return text("voice." + voice.name());
    }

    /** « Pair · Malik Roux », « Moi-même », « Pair · personne partie ». */
    static String name(SideBySide.Column column) {
        return named(column.voice(), column.name());
    }

    static String named(Voice voice, String name) {
        if (voice == Voice.SELF) {
            return voice(voice);
        }
        return voice(voice) + " · " + (name.isEmpty() ? text("departed") : name);
    }

    /** The same of somebody asked; nobody stands for the team before one of it answered. */
    static String name(Asked asked) {
        boolean team = asked.voice() == Voice.FACILITATOR && asked.name().isEmpty();
        String name =
                team && asked.state() != Asked.State.SENT
                        ? voice(Voice.FACILITATOR)
                        : named(asked.voice(), asked.name());
        return asked.role().isEmpty() ? name : name + " (" + asked.role() + ")";
    }

    static String state(Asked asked) {
        return switch (asked.state()) {
            case WAITING -> text("state.WAITING", Wording.day(asked.askedAt()));
            case SENT -> text("state.SENT", Wording.day(asked.answeredAt().orElseThrow()));
            case EXPIRED -> text("state.EXPIRED", Wording.day(asked.linkEnds().orElseThrow()));
            case GONE -> text("state.GONE");
        };
    }

    static Paragraph muted(String text) {
        return styled(text, "muted");
    }

    static Paragraph callOut(String text) {
        return styled(text, "call-out");
    }

    private static Paragraph styled(String text, String style) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(style);
        return paragraph;
    }

    static Span badge(String text) {
        Span badge = new Span(text);
        badge.addClassName("badge");
        return badge;
    }

    static H2 heading(String key) {
        return new H2(text(key));
    }

    /** Moves the keyboard to what just appeared. */
    static void focus(Component where) {
        where.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }
}

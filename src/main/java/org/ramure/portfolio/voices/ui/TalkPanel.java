package org.ramure.portfolio.voices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.ramure.catalogue.Framework;
import org.ramure.competences.Grids;
import org.ramure.competences.ui.words.Wording;
import org.ramure.portfolio.voices.Speaker;
import org.ramure.portfolio.voices.VoiceThreads;
import org.ramure.portfolio.voices.VoiceThreads.About;
import org.ramure.portfolio.voices.VoiceThreads.Message;
import org.ramure.portfolio.voices.VoiceThreads.Side;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** A thread: the two levels in words, what was said, and room to answer. */
class TalkPanel extends Section {

    private final transient VoiceThreads threads;
    private final transient Grids grids;
    private final transient Speaker speaker;
    private final transient About about;
    private final boolean mayInvite;
    private UUID next = Uuids.next();

    TalkPanel(VoiceThreads threads, Grids grids, Speaker speaker, About about, boolean mayInvite) {
        this.threads = threads;
        this.grids = grids;
        this.speaker = speaker;
        this.about = about;
        this.mayInvite = mayInvite;
        addClassNames("voices-talk", "stack");
        show();
    }

    private void show() {
        removeAll();
        VoiceThreads.Talk talk = threads.open(speaker, about);
        String voice = VoiceWords.named(talk.voice(), talk.voiceName());
        add(
                new H2(VoiceWords.text("talk.about", competence(talk), voice)),
                new Paragraph(
                        VoiceWords.text(
                                "talk.levels",
                                talk.learner(),
                                level(talk, talk.own()),
                                voice,
                                level(talk, talk.theirs()))),
                VoiceWords.muted(
                        VoiceWords.text(talk.withFacilitator() ? "talk.three" : "talk.private")));
        if (talk.messages().isEmpty()) {
            add(VoiceWords.callOut(VoiceWords.text("talk.none")));
        } else {
            var list = new OrderedList();
            list.addClassName("voices-messages");
            talk.messages().forEach(message -> list.add(message(message, talk)));
            add(list);
        }
        add(writing());
        if (mayInvite && talk.reader() == Side.LEARNER && !talk.withFacilitator()) {
            add(new Button(VoiceWords.text("talk.invite"), click -> invite()));
        }
    }

    private String competence(VoiceThreads.Talk talk) {
        return grid(talk)
                .map(grid -> Wording.competence(grid, about.competence()))
                .orElse(about.competence());
    }

    private String level(VoiceThreads.Talk talk, int level) {
        return grid(talk).map(grid -> Wording.level(grid, level)).orElse(Integer.toString(level));
    }

    private java.util.Optional<Framework> grid(VoiceThreads.Talk talk) {
        return grids.at(talk.framework(), talk.version());
    }

    private static ListItem message(Message message, VoiceThreads.Talk talk) {
        var author =
                new Span(
                        message.side() == talk.reader()
                                ? VoiceWords.text("you")
                                : message.author().isEmpty()
                                        ? VoiceWords.text("departed")
                                        : message.author());
        author.addClassName("voices-name");
        var when = new Span(Wording.dayAndTime(message.at()));
        when.addClassName("muted");
        var head = new Div(author, when);
        head.addClassName("cluster");
        if (message.seen() && message.side() == talk.reader()) {
            head.add(VoiceWords.badge(VoiceWords.text("talk.seen")));
        }
        var text = new Paragraph(message.text());
        text.addClassName("voices-words");
        var item = new ListItem(head, text);
        item.setClassName("is-mine", message.side() == talk.reader());
        return item;
    }

    private Div writing() {
        var text = new TextArea(VoiceWords.text("talk.message"));
        text.getElement().setAttribute("data-keep", about.ask() + about.competence());
        text.getElement().setAttribute("lang", Reader.language().code());
        text.getElement().executeJs("window.ramure?.keep?.(this)");
        var send =
                new Button(
                        VoiceWords.text("talk.write"),
                        click -> {
                            text.setInvalid(false);
                            try {
                                threads.write(speaker, about, next, text.getValue());
                                next = Uuids.next();
                                text.getElement().executeJs("window.ramure?.letGo?.(this)");
                                Notices.say(VoiceWords.text("talk.sent"));
                                show();
                            } catch (UserFacingException refused) {
                                text.setErrorMessage(Wording.text(refused));
                                text.setInvalid(true);
                                text.focus();
                            }
                        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(text, send);
        form.addClassName("voices-write");
        return form;
    }

    private void invite() {
        if (speaker instanceof Speaker.Account account) {
            threads.inviteFacilitator(account.person(), about);
            Notices.say(VoiceWords.text("talk.invited"));
            show();
        }
    }
}

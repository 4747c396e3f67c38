package org.ramure.portfolio.voices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ramure.assessment.Entries;
import org.ramure.assessment.ui.Worksheet;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.competences.EvidenceItem;
import org.ramure.competences.ui.words.Wording;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.GridForm;
import org.ramure.portfolio.voices.Speaker;
import org.ramure.portfolio.voices.VoiceForms;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/**
 * The form of one reading, for accounts and guests alike: the grid, what the learner shows, and
 * nothing else. Fields are saved as they are filled in.
 */
class GridSheet extends Div {

    private final transient VoiceForms forms;
    private final transient Speaker speaker;
    private final transient VoiceForms.Form form;
    private final transient GridForm fields;
    private final transient Runnable again;
    private final Div refusal = new Div();

    GridSheet(
            VoiceForms forms,
            Speaker speaker,
            VoiceForms.Form form,
            Translations translations,
            Runnable again) {
        this.forms = forms;
        this.speaker = speaker;
        this.form = form;
        this.again = again;
        this.fields = new GridForm(form.grid(), translations, Reader.language());
        addClassNames("voices-form", "stack");
        boolean own = form.voice() == Voice.SELF;
        add(
                new PageHeader(
                        own
                                ? VoiceWords.text("form.own")
                                : VoiceWords.text("form.title", form.learner()),
                        VoiceWords.text(
                                "form.lead",
                                form.label().in(Reader.language()),
                                form.grid().title().in(Reader.language()),
                                form.grid().version())));
        if (form.sentAt().isPresent()) {
            add(thanks());
        } else {
            fill(own);
        }
    }

    private Div thanks() {
        var thanks =
                new Div(
                        VoiceWords.heading("form.sentTitle"),
                        new Paragraph(
                                VoiceWords.text(
                                        "form.sentText",
                                        Wording.dayAndTime(form.sentAt().orElseThrow()))));
        thanks.addClassNames("card", "stack");
        return thanks;
    }

    private void fill(boolean own) {
        if (!own) {
            if (!form.message().isBlank()) {
                var said = new Paragraph(form.message());
                said.addClassName("voices-words");
                add(VoiceWords.heading("form.message"), said);
            }
            add(VoiceWords.heading("form.proofs"), proofs());
        }
        var how = VoiceWords.callOut(VoiceWords.text("form.how"));
        how.add(" " + VoiceWords.text(form.blind() ? "form.blind" : "form.notBlind"));
        how.add(" " + VoiceWords.text("form.signed"));
        add(how, levels());
        form.newVersion().ifPresent(newer -> add(versions(newer)));
        form.grid().competences().forEach(competence -> add(competence(competence)));
        lost();
        var send = new Button(VoiceWords.text("form.send"), click -> send(false));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.getElement().setAttribute("data-after-saving", true);
        add(refusal, send);
    }

    private com.vaadin.flow.component.Component proofs() {
        if (form.proofs().isEmpty()) {
            return VoiceWords.muted(VoiceWords.text("form.noProofs"));
        }
        var list = new UnorderedList();
        list.addClassName("voices-proofs");
        form.proofs().forEach(proof -> list.add(proof(proof)));
        return list;
    }

    private ListItem proof(EvidenceItem proof) {
        var title = new Span(proof.title());
        title.addClassName("voices-name");
        var item = new ListItem(title, VoiceWords.badge(proof.competence()));
        if (proof.text() != null) {
            var text = new Paragraph(proof.text());
            text.addClassName("voices-words");
            item.add(text);
        }
        if (proof.link() != null) {
            var link = new Anchor(proof.link(), proof.link());
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            item.add(link);
        }
        proof.attachment()
                .ifPresent(file -> {
                    var link =
                            new Anchor(
                                    "regards/" + form.ask() + "/preuves/" + proof.id(),
                                    VoiceWords.text("proof.file", file.name()));
                    link.setRouterIgnore(true);
                    item.add(link);
                });
        return item;
    }

    private NativeDetails levels() {
        var list = new UnorderedList();
        form.grid()
                .levels()
                .forEach(level -> {
                    var name =
                            new Span(level.number() + " · " + level.label().in(Reader.language()));
                    name.addClassName("voices-name");
                    list.add(
                            new ListItem(
                                    name,
                                    new Span(" " + level.description().in(Reader.language()))));
                });
        return new NativeDetails(VoiceWords.text("form.levels"), list);
    }

    private Paragraph versions(String newer) {
        return VoiceWords.callOut(VoiceWords.text("form.newVersion", form.grid().version(), newer));
    }

    private Section competence(Framework.Competence competence) {
        var section =
                new Section(
                        new H2(Wording.competence(form.grid(), competence.code())),
                        VoiceWords.muted(competence.summary().in(Reader.language())),
                        sheet(fields.main(competence)));
        if (!competence.practices().isEmpty()) {
            var seen =
                    new NativeDetails(
                            VoiceWords.text("form.practicesOpen"), sheet(fields.seen(competence)));
            seen.addClassName("voices-practices");
            section.add(seen);
        }
        section.addClassNames("voices-competence", "card");
        return section;
    }

    private Worksheet sheet(org.ramure.assessment.exercise.ExerciseContent content) {
        PersonId owner =
                switch (speaker) {
                    case Speaker.Account account -> account.person();
                    case Speaker.Guest guest -> new PersonId(guest.ask());
                };
        return new Worksheet(
                content,
                form.entries(),
                "saisies/regards/" + form.ask(),
                new Worksheet.Owner(Entries.ownerMark(owner), speaker instanceof Speaker.Guest));
    }

    private void lost() {
        var lost = form.lost();
        if (lost.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        lost.forEach((key, entry) -> {
            if (GridForm.isNote(key)) {
                list.add(new ListItem(GridForm.codeOf(key) + " — " + entry.content()));
            }
        });
        add(new Section(VoiceWords.heading("form.lost"), list));
    }

    private void send(boolean onSeenVersion) {
        refusal.removeAll();
        try {
            forms.send(speaker, form.ask(), onSeenVersion);
            again.run();
        } catch (org.ramure.portfolio.voices.GridChanged changed) {
            refusal.add(
                    Notices.problem(Wording.text(changed)),
                    choices(changed.seen(), changed.today()));
        } catch (UserFacingException refused) {
            refusal.add(Notices.problem(Wording.text(refused)));
        }
    }

    private Div choices(String seen, String today) {
        var onSeen = new Button(VoiceWords.text("form.sendSeen", seen), click -> send(true));
        var retake =
                new Button(
                        VoiceWords.text("form.retake", today),
                        click -> {
                            forms.retake(speaker, form.ask());
                            again.run();
                        });
        var both = new Div(onSeen, retake);
        both.addClassName("cluster");
        return both;
    }
}

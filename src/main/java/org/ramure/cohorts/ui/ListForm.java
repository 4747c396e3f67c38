package org.ramure.cohorts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Invited;
import org.ramure.cohorts.Participant.Origin;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.invite.CsvInvitations;
import org.ramure.cohorts.invite.CsvPreview;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.Notices;

/** Invites a list: first shows what it would do, line by line, then does it. */
class ListForm extends Section {

    private static final int LARGEST = 2 * 1024 * 1024;

    private final transient Participants participants;
    private final transient CsvInvitations lists;
    private final transient PersonId caller;
    private final transient Cohort cohort;
    private final Refusal refusal = new Refusal();
    private final Div result = new Div();
    private final TextArea pasted = new TextArea(getTranslation("cohorts.list.paste"));

    ListForm(Participants participants, CsvInvitations lists, PersonId caller, Cohort cohort) {
        this.participants = participants;
        this.lists = lists;
        this.caller = caller;
        this.cohort = cohort;
        addClassName("card");
        result.getElement().setAttribute("aria-live", "polite");
        pasted.setHelperText(getTranslation("cohorts.list.paste.help"));
        pasted.setMinRows(3);
        pasted.setMaxLength(LARGEST);
        var look =
                new Button(
                        getTranslation("cohorts.list.look"),
                        click -> preview(pasted.getValue().getBytes(StandardCharsets.UTF_8)));
        var form = new Div(upload(), pasted, look, refusal, result);
        form.addClassName("cohorts-form");
        var lead = new Paragraph(getTranslation("cohorts.list.help", CsvInvitations.MOST));
        lead.addClassName("muted");
        add(new H2(getTranslation("cohorts.list.byList")), lead, form);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> preview(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        var button = new NativeButton(getTranslation("cohorts.list.choose"));
        button.addClassName("button-quiet");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(getTranslation("cohorts.list.drop")));
        upload.addFileRejectedListener(event -> refusal.say(getTranslation("cohorts.csv.noText")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void preview(byte[] file) {
        result.removeAll();
        refusal.unless(() -> show(lists.preview(caller, cohort.id(), file)));
    }

    private void show(CsvPreview preview) {
        result.add(new PreviewTable(preview));
        int people = preview.toInvite().size();
        if (people > 0) {
            var go =
                    new Button(getTranslation("cohorts.list.go", people), click -> invite(preview));
            go.addThemeVariants(ButtonVariant.PRIMARY);
            result.add(go);
        }
    }

    private void invite(CsvPreview preview) {
        refusal.unless(() -> {
            Invited done = participants.invite(caller, cohort.id(), preview.toInvite(), Origin.CSV);
            result.removeAll();
            pasted.clear();
            Notices.say(getTranslation("cohorts.list.done", done.sent(), done.already()));
        });
    }
}

package org.ramure.competences.ui.evidence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.ramure.competences.Evidence;
import org.ramure.competences.ui.words.Wording;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/**
 * Adds a file as a proof. Bytes go straight from the request to the store; whether they are welcome
 * is decided there, by their content, and the answer is shown beside the button.
 */
class FileForm extends Div {

    private static final int ONE_MEGABYTE = 1024 * 1024;

    private final PersonId person;
    private final Evidence.About about;
    private final Evidence evidence;
    private final Runnable onAdded;
    private final Div problem = new Div();
    private final Upload upload;
    private final AtomicReference<@Nullable UserFacingException> refusal = new AtomicReference<>();
    private final AtomicBoolean added = new AtomicBoolean();

    FileForm(PersonId person, Evidence.About about, Evidence evidence, Runnable onAdded) {
        this.person = person;
        this.about = about;
        this.evidence = evidence;
        this.onAdded = onAdded;
        addClassName("competences-evidence-form");
        upload = new Upload(this::receive);
        upload.setMaxFileSize((int) evidence.maxFileSize());
        upload.setUploadButton(new NativeButton(Wording.text("competences.evidence.addFile")));
        upload.getUploadButton().addClassName("button-quiet");
        upload.setDropLabel(new Span(Wording.text("competences.evidence.drop")));
        upload.setI18n(UploadWords.words());
        upload.addFileRejectedListener(event -> show(event.getErrorMessage()));
        upload.addAllFinishedListener(event -> finished());
        var hint =
                new Paragraph(
                        Wording.text(
                                "competences.evidence.fileHint",
                                evidence.maxFileSize() / ONE_MEGABYTE));
        hint.addClassName("muted");
        add(hint, upload, problem);
    }

    /** Runs on the request's thread, outside the page's lock. */
    private void receive(UploadEvent event) throws IOException {
        refusal.set(null);
        try (InputStream content = event.getInputStream()) {
            evidence.addFile(person, about, event.getFileName(), content);
            added.set(true);
        } catch (UserFacingException no) {
            refusal.set(no);
            event.reject();
        }
    }

    /** The browser has the answer; the page says it in words. */
    private void finished() {
        UserFacingException no = refusal.getAndSet(null);
        problem.removeAll();
        upload.clearFileList();
        if (added.getAndSet(false)) {
            onAdded.run();
        } else {
            show(no == null ? Wording.text("competences.upload.failed") : Wording.text(no));
        }
    }

    private void show(String message) {
        problem.removeAll();
        problem.add(Notices.problem(message));
    }
}

package org.ramure.cohorts.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.work.MyWork;
import org.ramure.cohorts.work.WorkFile;
import org.ramure.cohorts.work.Works;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** What is being written: text saved as it is typed, files checked by content, and « remettre ». */
class DraftPanel extends Section {

    private static final int PAUSE_MS = 800;
    private static final int MEGA = 1024 * 1024;
    private static final int LONGEST = 50_000;

    private final PersonId person;
    private final Task task;
    private final transient Works works;
    private final Runnable after;
    private final TextArea text = new TextArea();
    private final Span saved = new Span();
    private final Div problem = new Div();
    private final AtomicReference<@Nullable UserFacingException> refusal = new AtomicReference<>();
    private long version;

    DraftPanel(PersonId person, Task task, MyWork work, Works works, Runnable after) {
        this.person = person;
        this.task = task;
        this.works = works;
        this.after = after;
        this.version = work.version();
        addClassName("stack");
        boolean again = !work.versions().isEmpty();
        add(new H2(getTranslation(again ? "cohorts.work.again" : "cohorts.work.write")));
        text.setLabel(getTranslation("cohorts.work.text"));
        text.setValue(work.draft());
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        text.setMinRows(8);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MS);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save();
            }
        });
        saved.getElement().setAttribute("role", "status");
        saved.addClassName("muted");
        work.savedAt()
                .filter(at -> !work.draft().isEmpty())
                .ifPresent(at ->
                        saved.setText(getTranslation("cohorts.work.saved", WorkWords.time(at))));
        add(text, saved, files(work), upload(), problem, handIn());
    }

    private boolean save() {
        try {
            version = works.save(person, task, text.getValue(), version);
            works.open(person, task)
                    .savedAt()
                    .ifPresent(at ->
                            saved.setText(
                                    getTranslation("cohorts.work.saved", WorkWords.time(at))));
            problem.removeAll();
            return true;
        } catch (UserFacingException no) {
            show(WorkWords.refusal(this, no));
            return false;
        }
    }

    private void show(String message) {
        problem.removeAll();
        problem.add(Notices.problem(message));
    }

    private UnorderedList files(MyWork work) {
        UnorderedList list = new UnorderedList();
        for (WorkFile file : work.files()) {
            NativeButton remove =
                    new NativeButton(
                            getTranslation("cohorts.work.file.remove", file.name()),
                            click -> {
                                works.detach(person, file.id());
                                after.run();
                            });
            remove.addClassName("button-quiet");
            ListItem item = new ListItem(WorkWords.link(this, file), remove);
            item.addClassName("cluster");
            list.add(item);
        }
        return list;
    }

    private Div upload() {
        Upload upload = new Upload(this::receive);
        upload.setMaxFileSize((int) works.maxFileSize());
        NativeButton choose = new NativeButton(getTranslation("cohorts.work.file.add"));
        choose.addClassName("button-quiet");
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.addFileRejectedListener(event ->
                show(
                        getTranslation(
                                "competences.evidence.fileTooBig", works.maxFileSize() / MEGA)));
        upload.addAllFinishedListener(event -> uploaded(upload));
        Paragraph hint =
                new Paragraph(getTranslation("cohorts.work.file.hint", works.maxFileSize() / MEGA));
        hint.addClassName("muted");
        return new Div(upload, hint);
    }

    /** Runs on the request's thread, outside the page's lock. */
    private void receive(UploadEvent event) throws IOException {
        refusal.set(null);
        try (InputStream content = event.getInputStream()) {
            works.attach(person, task, event.getFileName(), content);
        } catch (UserFacingException no) {
            refusal.set(no);
            event.reject();
        }
    }

    private void uploaded(Upload upload) {
        UserFacingException no = refusal.getAndSet(null);
        upload.clearFileList();
        if (no == null) {
            after.run();
        } else {
            show(WorkWords.refusal(this, no));
        }
    }

    private Button handIn() {
        Button button =
                new Button(
                        getTranslation("cohorts.work.handIn"),
                        click -> {
                            if (text.getValue().isEmpty() || save()) {
                                handInNow();
                            }
                        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void handInNow() {
        try {
            works.handIn(person, task);
            Notices.say(getTranslation("cohorts.work.handedIn"));
            after.run();
        } catch (UserFacingException no) {
            show(WorkWords.refusal(this, no));
        }
    }
}

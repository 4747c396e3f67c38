package org.ramure.portfolio.practices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.OwnPractices;
import org.ramure.portfolio.practices.PracticeFile;
import org.ramure.portfolio.practices.PracticeRow;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** Files left as evidence of one practice, checked by content. */
class FilesPanel extends Section {

    private static final int MEGA = 1024 * 1024;

    private final PersonId me;
    private final String practice;
    private final transient OwnPractices practices;
    private final UnorderedList list = new UnorderedList();
    private final Div problem = new Div();
    private final AtomicReference<@Nullable UserFacingException> refusal = new AtomicReference<>();

    FilesPanel(PersonId me, String practice, OwnPractices practices) {
        this.me = me;
        this.practice = practice;
        this.practices = practices;
        addClassName("stack");
        list.addClassName("portfolio-practices-list");
        add(
                new H2(getTranslation("portfolio.practices.files")),
                list,
                upload(),
                problem,
                PracticeWords.muted(
                        getTranslation(
                                "portfolio.practices.file.hint", practices.maxFileSize() / MEGA)),
                PracticeWords.muted(getTranslation("portfolio.practices.file.kept")));
        refresh();
    }

    private void refresh() {
        list.removeAll();
        PracticeRow row = practices.rows(me).get(practice);
        if (row != null) {
            row.files().forEach(file -> list.add(item(file)));
        }
        list.setVisible(list.getChildren().findAny().isPresent());
    }

    private ListItem item(PracticeFile file) {
        NativeButton remove =
                new NativeButton(
                        getTranslation("portfolio.practices.file.remove", file.name()),
                        click -> {
                            practices.detach(me, file.id());
                            refresh();
                        });
        remove.addClassName("button-quiet");
        return new ListItem(
                PracticeWords.plain("pratiques/fichiers/" + file.id(), file.name()), remove);
    }

    private Upload upload() {
        Upload upload = new Upload(this::receive);
        upload.setMaxFileSize((int) practices.maxFileSize());
        NativeButton choose = new NativeButton(getTranslation("portfolio.practices.file.add"));
        choose.addClassName("button-quiet");
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.addFileRejectedListener(event -> {
            upload.clearFileList();
            show(getTranslation("competences.evidence.fileTooBig", practices.maxFileSize() / MEGA));
        });
        upload.addAllFinishedListener(event -> uploaded(upload));
        return upload;
    }

    /** Runs on the request's thread, outside the page's lock. */
    private void receive(UploadEvent event) throws IOException {
        refusal.set(null);
        try (InputStream content = event.getInputStream()) {
            practices.attach(me, practice, event.getFileName(), content);
        } catch (UserFacingException no) {
            refusal.set(no);
            event.reject();
        }
    }

    private void uploaded(Upload upload) {
        UserFacingException no = refusal.getAndSet(null);
        upload.clearFileList();
        problem.removeAll();
        if (no != null) {
            show(getTranslation(no.messageKey(), no.arguments().toArray()));
        }
        refresh();
    }

    private void show(String message) {
        problem.removeAll();
        problem.add(Notices.problem(message));
    }
}

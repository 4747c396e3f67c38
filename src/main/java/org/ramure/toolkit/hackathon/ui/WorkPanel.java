package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.assessment.Entries;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseHtml;
import org.ramure.assessment.ui.Worksheet;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.hackathon.TeamRoom;
import org.ramure.toolkit.hackathon.WorkFile;

/** What a team hands in, field by field, its file, and who does what. */
class WorkPanel extends Section {

    private static final long MEGA = 1024L * 1024;

    private final transient HackathonParts parts;
    private final PersonId me;
    private final transient TeamRoom room;
    private final Div file = new Div();
    private final Div problem = new Div();
    private final AtomicReference<@Nullable UserFacingException> refusal = new AtomicReference<>();

    WorkPanel(HackathonParts parts, PersonId me, TeamRoom room) {
        this.parts = parts;
        this.me = me;
        this.room = room;
        addClassName("stack");
        ExerciseContent work = parts.teamFields().work(Reader.language());
        ExerciseContent roles =
                parts.teamFields()
                        .roles(room.hackathon().template(), room.team(), Reader.language());
        add(new H2(text("work")));
        if (!room.writes()) {
            add(HackathonWords.muted(text("work.readOnly")));
        }
        add(fields(work), file);
        if (room.writes()) {
            add(upload(), problem, HackathonWords.muted(text("work.file.hint", mega())));
        }
        add(
                new H2(text("work.roles")),
                HackathonWords.muted(text("work.roles.hint")),
                fields(roles));
        showFile(room.file());
    }

    private long mega() {
        return parts.rooms().maxFileSize() / MEGA;
    }

    private Component fields(ExerciseContent content) {
        Map<String, String> texts =
                room.entries().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().content()));
        return room.writes()
                ? new Worksheet(
                        content,
                        room.entries(),
                        "saisies/hackathons/"
                                + room.hackathon().id()
                                + "/equipe."
                                + room.team().id(),
                        new Worksheet.Owner(Entries.ownerMark(me), false))
                : new Prose(ExerciseHtml.fields(content, texts, "h3"));
    }

    private void showFile(Optional<WorkFile> found) {
        file.removeAll();
        file.addClassName("cluster");
        found.ifPresentOrElse(
                one -> {
                    file.add(
                            HackathonWords.file(
                                    address(room.hackathon().id(), room.team().id()), one.name()));
                    if (room.writes()) {
                        file.add(
                                HackathonWords.button(
                                        text("work.file.remove"),
                                        "button-quiet",
                                        () -> {
                                            HackathonWords.unlessRefused(
                                                    problem,
                                                    () ->
                                                            parts.rooms()
                                                                    .detach(me, room.team().id()));
                                            refresh();
                                        }));
                    }
                },
                () -> file.add(HackathonWords.muted(text("work.file.none"))));
    }

    /** Where a team's file is downloaded. */
    static String address(java.util.UUID hackathon, java.util.UUID team) {
        return "hackathons/" + hackathon + "/equipes/" + team + "/fichier";
    }

    private void refresh() {
        showFile(parts.rooms().open(me, room.team().id()).file());
    }

    private Upload upload() {
        Upload upload = new Upload(this::receive);
        upload.setMaxFileSize((int) parts.rooms().maxFileSize());
        NativeButton choose = new NativeButton(text("work.file.add"));
        choose.addClassName("button-quiet");
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.addFileRejectedListener(event -> {
            upload.clearFileList();
            show(text("work.file.big", mega()));
        });
        upload.addAllFinishedListener(event -> uploaded(upload));
        return upload;
    }

    /** Runs on the request's thread, outside the page's lock. */
    private void receive(UploadEvent event) throws IOException {
        refusal.set(null);
        try (InputStream content = event.getInputStream()) {
            parts.rooms().attach(me, room.team().id(), event.getFileName(), content);
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
            show(HackathonWords.text(no));
        }
        refresh();
    }

    private void show(String message) {
        problem.removeAll();
        problem.add(Notices.problem(message));
    }
}

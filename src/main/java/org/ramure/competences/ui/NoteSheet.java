package org.ramure.competences.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ramure.competences.AssessmentDraft;
import org.ramure.shared.ui.Reader;

/**
 * The note on one competence, saved as it is typed by {@code frontend/js/worksheet.js}: it outlives
 * a reload, an ended session, a lost network and a killed server.
 */
@Tag("form")
class NoteSheet extends Component {

    private static final List<String> TEXTS =
            List.of(
                    "saving",
                    "saved",
                    "offline",
                    "signedOut",
                    "signIn",
                    "refused",
                    "conflict",
                    "mine",
                    "theirs",
                    "keepMine",
                    "keepTheirs",
                    "keepBoth",
                    "kept");

    NoteSheet(Positioning task, AssessmentDraft.Line line) {
        Element form = getElement();
        form.getClassList().add("sheet");
        form.setAttribute("autocomplete", "off").setAttribute("novalidate", true);
        form.setAttribute("data-save", "competences/notes/" + task.framework().slug());
        form.setAttribute("data-owner", owner(task));
        form.setAttribute("data-language", Reader.language().code());
        for (String text : TEXTS) {
            form.setAttribute(
                    "data-text-" + text.toLowerCase(Locale.ROOT),
                    getTranslation("competences.note." + text));
        }
        form.appendChild(field(line), state(line));
    }

    /** A name for the person on this device that says nothing about them. */
    private static String owner(Positioning task) {
        byte[] id = task.person().toString().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(id).toString();
    }

    private Element field(AssessmentDraft.Line line) {
        String id = "note-" + line.competence();
        Element area =
                new Element("textarea")
                        .setAttribute("id", id)
                        .setAttribute("rows", "3")
                        .setAttribute("maxlength", Integer.toString(AssessmentDraft.MAX_NOTE))
                        .setAttribute("aria-describedby", id + "-hint")
                        .setAttribute("data-field", line.competence())
                        .setAttribute("data-version", Long.toString(line.noteVersion()))
                        .setText(line.answer().note());
        Element box = new Element("div").setAttribute("class", "sheet-field");
        return box.appendChild(
                new Element("label")
                        .setAttribute("for", id)
                        .setText(getTranslation("competences.note.label")),
                new Element("p")
                        .setAttribute("class", "sheet-hint")
                        .setAttribute("id", id + "-hint")
                        .setText(getTranslation("competences.note.hint")),
                area);
    }

    private Element state(AssessmentDraft.Line line) {
        String key = line.noteVersion() == 0 ? "ready" : "kept";
        return new Element("p")
                .setAttribute("class", "sheet-state")
                .setAttribute("role", "status")
                .setText(getTranslation("competences.note." + key));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.ramure.worksheet(this)");
    }
}

package org.ramure.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ramure.assessment.Entry;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.shared.ui.Reader;
import org.springframework.modulith.NamedInterface;

/**
 * The fields of an exercise as native form elements. What is typed goes to the server by plain HTTP
 * (frontend/js/worksheet.js), not through this component: it must survive the end of the session.
 */
@Tag("form")
@NamedInterface("worksheet")
public final class Worksheet extends Component {

    private static final List<String> TEXTS =
            List.of(
                    "saving",
                    "saved",
                    "offline",
                    "signedOut",
                    "closed",
                    "tooBig",
                    "missing",
                    "signIn",
                    "refused",
                    "conflict",
                    "mine",
                    "theirs",
                    "keepMine",
                    "keepTheirs",
                    "keepBoth",
                    "kept");

    /**
     * Keeps drafts of two persons on one device apart; those of a guest follow them when they sign
     * in.
     */
    public record Owner(String mark, boolean guest) {}

    /** {@code address} is where fields are saved. */
    public Worksheet(
            ExerciseContent exercise, Map<String, Entry> entries, String address, Owner owner) {
        this(entries, address, owner, controls -> exercise.fields().stream().map(controls::field));
    }

    /** The same with fields that the caller lays out. */
    public Worksheet(
            Map<String, Entry> entries,
            String address,
            Owner owner,
            Function<SheetControls, Stream<Element>> layout) {
        Element form = getElement();
        form.getClassList().add("sheet");
        form.setAttribute("autocomplete", "off").setAttribute("novalidate", true);
        form.setAttribute("data-save", address).setAttribute("data-owner", owner.mark());
        form.setAttribute("data-guest", owner.guest());
        form.setAttribute("data-language", Reader.language().code());
        TEXTS.forEach(text ->
                form.setAttribute(
                        "data-text-" + text.toLowerCase(java.util.Locale.ROOT),
                        getTranslation("assessment.sheet." + text)));
        layout.apply(new SheetControls(entries)).forEach(form::appendChild);
        form.appendChild(
                new Element("p")
                        .setAttribute("class", "sheet-state")
                        .setAttribute("role", "status")
                        .setText(
                                getTranslation(
                                        entries.isEmpty()
                                                ? "assessment.sheet.ready"
                                                : "assessment.sheet.kept")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.ramure.worksheet(this)");
    }
}

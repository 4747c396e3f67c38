package org.ramure.toolkit.document.ui.desk;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Kind;
import org.ramure.assessment.ui.SheetControls;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.sheet.CharterPlan;
import org.ramure.toolkit.sheet.CharterPlan.Family;
import org.ramure.toolkit.sheet.CharterPlan.Lever;
import org.ramure.toolkit.sheet.KitLinks;

/**
 * The levers of a charter: my position and comment, those of the others beside them to read, and
 * the wording that all of us adopt.
 */
final class CharterLayout {

    private final SheetControls controls;
    private final SheetLayout sections;
    private final SheetDocument document;
    private final CharterPlan plan;
    private final Language language = Reader.language();

    CharterLayout(SheetControls controls, SheetLayout sections, SheetDocument document) {
        this.controls = controls;
        this.sections = sections;
        this.document = document;
        this.plan = document.sheet().charter().orElseThrow();
    }

    Stream<Element> all() {
        return Stream.concat(
                plan.families().stream().map(this::family),
                sections.of(document.sheet(), List.of(CharterPlan.LEVERS)));
    }

    private Element family(Family family) {
        Element section =
                new Element("section")
                        .setAttribute("class", "sheet-section stack")
                        .setAttribute("aria-labelledby", "family-" + family.id());
        section.appendChild(
                new Element("h2")
                        .setAttribute("id", "family-" + family.id())
                        .setText(family.title().in(language)));
        String text = family.text().in(language);
        if (!text.isBlank()) {
            section.appendChild(
                    new Element("div")
                            .setAttribute("class", "prose")
                            .setProperty("innerHTML", KitLinks.html(text).html()));
        }
        family.levers().forEach(lever -> section.appendChild(lever(lever)));
        return section;
    }

    private Element lever(Lever lever) {
        Element article =
                new Element("article")
                        .setAttribute("class", "toolkit-lever card stack")
                        .setAttribute("id", "levier-" + lever.id())
                        .setAttribute("tabindex", "-1");
        article.appendChild(
                new Element("h3").setText(lever.title().in(language)),
                new Element("p").setText(lever.question().in(language)));
        String mine = document.seat().party();
        if (!mine.isEmpty()) {
            article.appendChild(position(lever, mine), comment(lever, mine));
        }
        for (Map.Entry<String, String> party : document.parties().entrySet()) {
            if (!party.getKey().equals(mine)) {
                article.appendChild(other(lever, party.getKey(), party.getValue()));
            }
        }
        article.appendChild(
                text(
                        CharterPlan.key(lever, CharterPlan.WORDING, ""),
                        ToolWords.text("charter.wording")));
        return article;
    }

    private List<ExerciseContent.Option> options() {
        return plan.positions().stream()
                .map(p -> new ExerciseContent.Option(p.id(), p.text().in(language), 0))
                .toList();
    }

    private Element position(Lever lever, String party) {
        return controls.field(
                new ExerciseContent.Field(
                        CharterPlan.key(lever, CharterPlan.POSITION, party),
                        Kind.CHOICE,
                        ToolWords.text("charter.mine"),
                        "",
                        false,
                        options(),
                        List.of(),
                        List.of()));
    }

    private Element comment(Lever lever, String party) {
        return text(
                CharterPlan.key(lever, CharterPlan.COMMENT, party),
                ToolWords.text("charter.comment"));
    }

    private Element text(String key, String label) {
        return controls.field(
                new ExerciseContent.Field(
                        key, Kind.TEXT, label, "", false, List.of(), List.of(), List.of()));
    }

    /** Another party's, to read; it follows what they save, since it is a field of this sheet. */
    private Element other(Lever lever, String party, String name) {
        Element box = new Element("div").setAttribute("class", "toolkit-other");
        String shown = name.isBlank() ? party.toUpperCase(java.util.Locale.ROOT) : name;
        Element position =
                controls.control(
                        CharterPlan.key(lever, CharterPlan.POSITION, party),
                        Kind.CHOICE,
                        options());
        position.setAttribute("disabled", true)
                .setAttribute("aria-label", ToolWords.text("charter.theirs", shown));
        Element comment =
                controls.control(
                        CharterPlan.key(lever, CharterPlan.COMMENT, party), Kind.TEXT, List.of());
        comment.setAttribute("readonly", true)
                .setAttribute("rows", "2")
                .setAttribute("aria-label", ToolWords.text("charter.theirComment", shown));
        return box.appendChild(
                new Element("p").setAttribute("class", "toolkit-other-name").setText(shown),
                position,
                comment);
    }
}

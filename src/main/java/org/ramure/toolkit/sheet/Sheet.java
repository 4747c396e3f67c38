package org.ramure.toolkit.sheet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/**
 * One interactive sheet of a kit. {@code intro} is Markdown; {@code slots} holds, for each
 * language, everything that can be answered, so that saving and printing need no second model.
 */
public record Sheet(
        UUID id,
        SheetAddress address,
        String version,
        Shape shape,
        About about,
        List<SheetSection> sections,
        Optional<Score> score,
        Optional<MatrixPlan> matrix,
        Optional<CharterPlan> charter,
        Map<Language, ExerciseContent> slots) {

    /** How a sheet is laid out. */
    public enum Shape {
        FORM,
        MATRIX,
        CHARTER
    }

    /** For whom a sheet is meant. */
    public enum Together {
        ALONE,
        PAIR,
        TEAM
    }

    /** What lists say of a sheet; {@code minutes} is the time it asks for. */
    public record About(
            LocalizedText title,
            LocalizedText summary,
            LocalizedText intro,
            int minutes,
            List<String> competences,
            Set<Together> together,
            Provenance provenance) {}

    public LocalizedText title() {
        return about.title();
    }

    /** Everything that can be answered, in this language. */
    public ExerciseContent content(Language language) {
        return Objects.requireNonNull(slots.get(language));
    }

    /** The field with this id. */
    public Optional<SheetField> field(String id) {
        return sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.id().equals(id))
                .findFirst();
    }

    /** The section with this id; every sheet of a shape has those that its shape brings. */
    public Optional<SheetSection> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }
}

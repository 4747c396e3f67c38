package org.ramure.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content read as if one of its files were written otherwise. For authors; nothing is ever
 * written into the folder.
 */
public interface ContentEditing {

    /** The file as it stands in the folder, whoever has rewritten it in the browser since. */
    Optional<String> file(String path);

    /** What the content would be with this text; nothing changes. Takes as long as a reading. */
    Trial tryOut(String path, String text);

    /** Reads everything again, once a {@link org.ramure.catalogue.spi.EditedFiles} has changed. */
    void readAgain();

    /**
     * A reading that is not served: the problems of the file, and those that it would bring
     * elsewhere; and what the areas would give by their folder.
     */
    record Trial(List<ContentProblem> problems, Map<String, Object> areas) {

        public Trial {
            problems = List.copyOf(problems);
            areas = Map.copyOf(areas);
        }

        public boolean hasErrors() {
            return problems.stream().anyMatch(p -> p.severity() == ContentProblem.Severity.ERROR);
        }

        public <T> Optional<T> area(String folder, Class<T> type) {
            return Optional.ofNullable(areas.get(folder)).map(type::cast);
        }
    }
}

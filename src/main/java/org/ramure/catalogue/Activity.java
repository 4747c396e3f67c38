package org.ramure.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/**
 * The smallest thing a learner does. {@code minutes} is the prescribed time; {@code content} holds,
 * per language, what the activity's {@link org.ramure.catalogue.spi.ActivityType} read from its
 * file.
 */
public record Activity(
        ActivityId id,
        String slug,
        String type,
        int minutes,
        Set<String> variants,
        List<String> competences,
        LocalizedText title,
        Map<Language, Object> content) {

    /** The content in this language, else in the first language that has it. */
    public <T> T content(Language language, Class<T> kind) {
        Object found = content.get(language);
        if (found == null) {
            found = content.values().iterator().next();
        }
        return kind.cast(found);
    }

    /** The language in which {@link #content} answers a reader of this language. */
    public Language contentLanguage(Language wanted) {
        return content.containsKey(wanted) ? wanted : content.keySet().iterator().next();
    }
}

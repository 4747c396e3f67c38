package org.ramure.toolkit.sheet;

import java.util.List;
import org.ramure.shared.Language;
import org.ramure.shared.SafeHtml;

/**
 * A text of a kit in one language: {@code markdown} as written without its front matter, and the
 * same as safe HTML with its links resolved. {@code sources} are author, title, year.
 */
public record KitDocument(
        String kit,
        String slug,
        Language language,
        String markdown,
        SafeHtml html,
        List<String> sources) {}

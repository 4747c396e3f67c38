package org.ramure.shell;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.router.HasDynamicTitle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ramure.shared.Markdown;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;
import org.springframework.core.io.ClassPathResource;

/**
 * A statement kept as Markdown in {@code statements/<name>_<language>.md}, so that it can be
 * reviewed like code.
 */
abstract class Statement extends Article implements HasDynamicTitle {

    private final String titleKey;

    Statement(String name, String titleKey) {
        this.titleKey = titleKey;
        add(new PageHeader(getTranslation(titleKey), ""), new Prose(Markdown.toHtml(text(name))));
    }

    private static String text(String name) {
        var file =
                new ClassPathResource(
                        "statements/" + name + "_" + Reader.language().code() + ".md");
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey) + " · Ramure";
    }
}

package org.ramure.toolkit.document.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.sheet.Sheet;

/** The words of these pages. */
public final class ToolWords {

    private ToolWords() {}

    public static String text(String key, Object... arguments) {
        return Objects.requireNonNull(UI.getCurrent()).getTranslation("toolkit." + key, arguments);
    }

    /** What a refusal says. */
    public static String text(UserFacingException refused) {
        return Objects.requireNonNull(UI.getCurrent())
                .getTranslation(refused.messageKey(), refused.arguments().toArray());
    }

    public static Paragraph muted(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }

    public static Span badge(String text) {
        var badge = new Span(text);
        badge.addClassName("badge");
        return badge;
    }

    /** A link to an address that the router does not know, such as a file. */
    public static Anchor file(String address, String text) {
        var anchor = new Anchor(address, text);
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", true);
        return anchor;
    }

    public static String address(UUID document) {
        return "outils/fiche/" + document;
    }

    /** A day and an hour in France. */
    public static String moment(Instant moment) {
        Locale locale = Reader.language().locale();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(LocalDateTime.ofInstant(moment, Wording.ZONE));
    }

    /** « 45 min · seul, à deux ». */
    public static String about(Sheet sheet) {
        StringBuilder text = new StringBuilder(text("minutes", sheet.about().minutes()));
        for (Sheet.Together together : sheet.about().together()) {
            text.append(" · ").append(text("together." + together.name().toLowerCase(Locale.ROOT)));
        }
        return text.toString();
    }
}

package org.ramure.toolkit.hackathon.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.hackathon.HackathonText;
import org.ramure.toolkit.hackathon.Mean;
import org.ramure.toolkit.sheet.KitLinks;

/** The words of these pages, and how they say no. */
final class HackathonWords {

    private HackathonWords() {}

    static String text(String key, Object... arguments) {
        return Objects.requireNonNull(UI.getCurrent())
                .getTranslation("toolkit.hackathon." + key, arguments);
    }

    /** What a refusal says. */
    static String text(UserFacingException refused) {
        return Objects.requireNonNull(UI.getCurrent())
                .getTranslation(refused.messageKey(), refused.arguments().toArray());
    }

    static String in(LocalizedText text) {
        return text.in(Reader.language());
    }

    /** Markdown of the content. */
    static Prose prose(LocalizedText text) {
        return new Prose(KitLinks.html(in(text)));
    }

    static Paragraph muted(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }

    static Span badge(String text) {
        var badge = new Span(text);
        badge.addClassName("badge");
        return badge;
    }

    static NativeButton button(String label, String style, Runnable what) {
        var button = new NativeButton(label, click -> what.run());
        button.addClassName(style);
        return button;
    }

    static Anchor link(String address, String text, String style) {
        var link = new Anchor(address, text);
        link.addClassName(style);
        return link;
    }

    /** A link to a file that the router does not know. */
    static Anchor file(String address, String text) {
        var anchor = new Anchor(address, text);
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", true);
        return anchor;
    }

    static Div cluster(Component... parts) {
        var cluster = new Div(parts);
        cluster.addClassName("cluster");
        return cluster;
    }

    static String day(LocalDate day) {
        return Wording.day(Reader.language(), day);
    }

    /** « 4 décembre 2026 », or both ends. */
    static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : text("days", day(first), day(last));
    }

    static String time(LocalDateTime moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(
                        Reader.language() == Language.FR
                                ? java.util.Locale.FRANCE
                                : java.util.Locale.UK)
                .format(moment);
    }

    /** A mean with so many decimals, as the reader's language writes it. */
    static String number(Mean mean, int decimals) {
        return HackathonText.number(mean.rounded(decimals), Reader.language());
    }

    /** « 2es ex æquo ». */
    static String rank(int rank, boolean tied) {
        return text(rankKey(rank, tied), rank);
    }

    private static String rankKey(int rank, boolean tied) {
        return HackathonText.rankKey(rank, tied);
    }

    static String names(List<String> names) {
        return String.join(
                ", ", names.stream().map(n -> n.isEmpty() ? text("nameless") : n).toList());
    }

    static String name(String name) {
        return name.isEmpty() ? text("nameless") : name;
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Does something; shows why not beside it, if not. */
    static boolean unlessRefused(Div problem, Runnable what) {
        problem.removeAll();
        try {
            what.run();
            return true;
        } catch (UserFacingException no) {
            problem.add(Notices.problem(text(no)));
            return false;
        }
    }
}

package org.ramure.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramure.mail.MailState;
import org.ramure.mail.OutboxEntry;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** One message, its links ready to be followed. */
class MessagePanel extends Article {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\"’»).,;:!?]");

    MessagePanel(OutboxEntry entry, boolean sends, Runnable retry) {
        addClassNames("mail-message", "card", "stack");
        add(new H2(entry.subject()), about(entry));
        entry.delivery()
                .error()
                .ifPresent(e -> add(Notices.problem(getTranslation("mail.message.error", e))));
        add(linked(entry.text()));
        if (sends && entry.delivery().state() != MailState.SENT) {
            var again = new Button(getTranslation("mail.message.retry"), click -> retry.run());
            again.setDisableOnClick(true);
            add(again);
        }
    }

    private Paragraph about(OutboxEntry entry) {
        var delivery = entry.delivery();
        var about =
                new Paragraph(
                        getTranslation(
                                "mail.message.about",
                                entry.to(),
                                Wording.moment(Reader.language(), delivery.createdAt()),
                                getTranslation("mail.state." + delivery.state().name()),
                                delivery.attempts()));
        about.addClassName("muted");
        return about;
    }

    private static Div linked(String text) {
        var body = new Div();
        body.addClassName("mail-text");
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            body.add(new Span(text.substring(from, address.start())));
            var link = new Anchor(address.group(), address.group());
            link.setRouterIgnore(true);
            body.add(link);
            from = address.end();
        }
        body.add(new Span(text.substring(from)));
        return body;
    }
}

package org.ramure.interop.api.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.ramure.interop.api.ApiScope;
import org.ramure.interop.api.ApiToken;
import org.ramure.interop.api.ApiTokens;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;

/** One's own tokens: making one, seeing its secret this once, and revoking it. */
@Route("compte/jetons")
@PermitAll
class TokensView extends Section implements HasDynamicTitle {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final transient ApiTokens tokens;
    private final transient Clock clock;
    private final PersonId self;
    private final Section list = new Section();

    TokensView(ApiTokens tokens, CurrentPerson current, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
        this.self = current.requireAccount();
        addClassNames("interop", "stack");
        list.addClassNames("card", "stack");
        var reference = new Anchor("/api", getTranslation("interop.token.reference"));
        reference.setRouterIgnore(true);
        add(
                new PageHeader(
                        getTranslation("interop.token.title"),
                        getTranslation("interop.token.lead")),
                new Paragraph(reference),
                list,
                making());
        show();
    }

    private Component making() {
        var made = new Div();
        made.getElement().setAttribute("role", "status");
        var form =
                new TokenForm(asked -> {
                    ApiTokens.Made token = tokens.make(self, asked);
                    made.removeAll();
                    var secret = new Code(token.secret());
                    secret.addClassName("interop-address");
                    made.add(
                            new Paragraph(
                                    getTranslation("interop.token.made", token.token().name())),
                            secret);
                    made.addClassName("call-out");
                    show();
                });
        var card = new Section(new H2(getTranslation("interop.token.new")), form, made);
        card.addClassNames("card", "stack");
        return card;
    }

    private void show() {
        list.removeAll();
        list.add(new H2(getTranslation("interop.token.list")));
        List<ApiToken> all = tokens.of(self);
        if (all.isEmpty()) {
            list.add(new EmptyState(getTranslation("interop.token.none")));
            return;
        }
        var lines = new UnorderedList();
        lines.addClassName("interop-list");
        all.forEach(token -> lines.add(new ListItem(line(token))));
        list.add(lines);
    }

    private Component line(ApiToken token) {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(getLocale())
                        .withZone(ZONE);
        DateTimeFormatter moment =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(getLocale())
                        .withZone(ZONE);
        var name = new Span(token.name());
        name.addClassName("interop-title");
        String until = day.format(token.expiresAt());
        String standing =
                token.isExpired(clock.instant())
                        ? getTranslation("interop.token.expired", until)
                        : getTranslation(
                                "interop.token.line", day.format(token.createdAt()), until);
        String used =
                token.lastUsedAt()
                        .map(at -> getTranslation("interop.token.used", moment.format(at)))
                        .orElseGet(() -> getTranslation("interop.token.unused"));
        String scopes =
                token.scopes().stream().map(ApiScope::code).collect(Collectors.joining(", "));
        var what = new Div(name, muted(standing + " · " + used), muted(scopes));
        what.addClassName("interop-what");
        var revoke =
                new Button(
                        getTranslation("interop.token.revoke"),
                        click -> {
                            tokens.revoke(self, token.id());
                            Notices.say(getTranslation("interop.token.revoked"));
                            show();
                        });
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        revoke.setAriaLabel(getTranslation("interop.token.revokeOf", token.name()));
        var row = new Div(what, revoke);
        row.addClassName("interop-line");
        return row;
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("muted");
        return span;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interop.token.title") + " · Ramure";
    }
}

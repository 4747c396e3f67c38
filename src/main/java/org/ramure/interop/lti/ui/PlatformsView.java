package org.ramure.interop.lti.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ramure.interop.lti.Refusals;
import org.ramure.interop.lti.ToolAddresses;
import org.ramure.interop.lti.partner.PlatformDesk;
import org.ramure.interop.lti.partner.PlatformDesk.Line;
import org.ramure.interop.lti.registration.Invitations;
import org.ramure.interop.lti.registration.ToolDescription;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;

/**
 * Learning platforms of elsewhere: one address to register, the values to copy, the list, the log.
 */
@Route("organisation/plateformes")
@Menu(title = "interop.platforms.menu", order = 84, icon = "vaadin:connect")
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
class PlatformsView extends Section implements HasDynamicTitle {

    private static final int REFUSALS = 30;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                    .withZone(ZoneId.of("Europe/Paris"));

    private final transient PlatformDesk desk;
    private final transient Invitations invitations;
    private final transient Refusals refusals;
    private final transient ToolAddresses addresses;
    private final transient PersonId caller;
    private final Section list = new Section();

    PlatformsView(
            PlatformDesk desk,
            Invitations invitations,
            Refusals refusals,
            ToolAddresses addresses,
            CurrentPerson current) {
        this.desk = desk;
        this.invitations = invitations;
        this.refusals = refusals;
        this.addresses = addresses;
        this.caller = current.requireAccount();
        addClassNames("interop", "stack");
        list.addClassName("card");
        add(
                new PageHeader(
                        getTranslation("interop.platforms.title"),
                        getTranslation("interop.platforms.lead")),
                byAddress(),
                list,
                byHand(),
                log());
        showList();
    }

    private Component byAddress() {
        var note = new TextField(getTranslation("interop.invitation.note"));
        note.setMaxLength(200);
        var made = new Div();
        made.getElement().setAttribute("role", "status");
        var make =
                new Button(
                        getTranslation("interop.invitation.make"),
                        click -> {
                            made.removeAll();
                            var address = new Code(invitations.make(caller, note.getValue()));
                            address.addClassName("interop-address");
                            made.add(
                                    new Paragraph(getTranslation("interop.invitation.made")),
                                    address);
                        });
        make.addThemeVariants(ButtonVariant.PRIMARY);
        var card =
                new Section(
                        new H2(getTranslation("interop.invitation.title")),
                        new Paragraph(getTranslation("interop.invitation.text")),
                        form(note, make),
                        made);
        card.addClassNames("card", "stack");
        return card;
    }

    private static Div form(Component... parts) {
        var form = new Div(parts);
        form.addClassName("interop-choice");
        return form;
    }

    private void showList() {
        list.removeAll();
        list.add(new H2(getTranslation("interop.platforms.known")));
        List<Line> all = desk.all(caller);
        if (all.isEmpty()) {
            list.add(new EmptyState(getTranslation("interop.platforms.none")));
            return;
        }
        var lines = new UnorderedList();
        lines.addClassName("interop-list");
        all.forEach(line -> lines.add(new ListItem(line(line))));
        list.add(lines);
    }

    private Component line(Line line) {
        var platform = line.platform();
        var name = new Span(platform.name());
        name.addClassName("interop-title");
        var what = new Div(name, muted(platform.issuer() + " · " + platform.clientId()));
        what.addClassName("interop-what");
        what.add(
                muted(
                        getTranslation(
                                platform.enabled()
                                        ? "interop.platform.state"
                                        : "interop.platform.disabled",
                                line.deployments().size(),
                                line.placements())));
        String label =
                getTranslation(
                        platform.enabled()
                                ? "interop.platform.disable"
                                : "interop.platform.enable");
        var toggle =
                new Button(
                        label,
                        click -> {
                            desk.enable(caller, platform.id(), !platform.enabled());
                            showList();
                        });
        toggle.setAriaLabel(getTranslation("interop.platform.of", label, platform.name()));
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(what, toggle);
        row.addClassName("interop-line");
        return new Div(row, edit(line));
    }

    private Details edit(Line line) {
        var platform = line.platform();
        return new Details(
                getTranslation("interop.platform.edit"),
                new PlatformForm(
                        line,
                        entry -> {
                            desk.change(caller, platform.id(), entry);
                            Notices.say(getTranslation("interop.platform.saved"));
                            showList();
                        }));
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("muted");
        return span;
    }

    private Component byHand() {
        var values = new DescriptionList();
        values.addClassName("interop-values");
        value(values, "login", addresses.login());
        value(values, "redirect", addresses.launch());
        value(values, "target", addresses.launch());
        value(values, "choice", addresses.launch());
        value(values, "keySet", addresses.keySet());
        value(values, "icon", addresses.icon());
        value(values, "scopes", String.join("\n", ToolDescription.scopes()));
        ToolDescription.custom()
                .forEach((name, text) -> value(values, "custom", name + "=" + text));
        var details =
                new Details(
                        getTranslation("interop.hand.title"),
                        new Paragraph(getTranslation("interop.hand.ours")),
                        values,
                        new Paragraph(getTranslation("interop.hand.theirs")),
                        new PlatformForm(entry -> {
                            desk.add(caller, entry);
                            Notices.say(getTranslation("interop.platform.saved"));
                            showList();
                        }));
        details.addClassName("card");
        return details;
    }

    private void value(DescriptionList values, String what, String text) {
        var all = new Div();
        text.lines().forEach(line -> all.add(new Div(new Code(line))));
        values.add(
                new DescriptionList.Term(getTranslation("interop.hand." + what)),
                new DescriptionList.Description(all));
    }

    private Component log() {
        var card = new Section(new H2(getTranslation("interop.log.title")));
        card.addClassName("card");
        List<Refusals.Line> lines = refusals.latest(caller, REFUSALS);
        card.add(lines.isEmpty() ? new Paragraph(getTranslation("interop.log.none")) : log(lines));
        return card;
    }

    private Component log(List<Refusals.Line> lines) {
        var list = new UnorderedList();
        list.addClassName("interop-list");
        lines.forEach(line ->
                list.add(
                        new ListItem(
                                muted(
                                        getTranslation(
                                                "interop.log.line",
                                                MOMENT.withLocale(getLocale()).format(line.at()),
                                                line.id(),
                                                line.issuer())),
                                new Paragraph(
                                        getTranslation(
                                                "interop.refused." + line.reason().name(),
                                                line.detail())))));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interop.platforms.title") + " · Ramure";
    }
}

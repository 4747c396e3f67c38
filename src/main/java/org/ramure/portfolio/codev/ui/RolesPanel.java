package org.ramure.portfolio.codev.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.ramure.portfolio.codev.CodevRole;
import org.ramure.portfolio.codev.CodevSession;
import org.ramure.portfolio.codev.CodevSession.Member;
import org.ramure.portfolio.codev.RoundClock;

/** Who plays which role, and the roles that are free to take. */
class RolesPanel extends Section {

    private final Actions actions;
    private final UnorderedList list = new UnorderedList();
    private final Div problem = new Div();
    private final NativeButton leave;
    private String shown = "";

    RolesPanel(Actions actions) {
        this.actions = actions;
        addClassName("card");
        list.addClassName("portfolio-codev-roles");
        leave =
                actions.button(
                        getTranslation("portfolio.codev.role.leave"),
                        "button-quiet",
                        problem,
                        (sessions, me, id) -> sessions.leave(me, id));
        add(new H2(getTranslation("portfolio.codev.roles")), list, leave, problem);
    }

    void show(CodevSession session) {
        String state = session.members() + " " + session.clock().state();
        if (shown.equals(state)) {
            return;
        }
        shown = state;
        list.removeAll();
        for (CodevRole role : CodevRole.values()) {
            list.add(item(session, role));
        }
        leave.setVisible(
                session.member(actions.me()).isPresent()
                        && session.clock().state() == RoundClock.State.READY);
    }

    private ListItem item(CodevSession session, CodevRole role) {
        Span title = new Span(getTranslation("portfolio.codev.role." + role));
        title.addClassName("portfolio-codev-role");
        Span what = new Span(getTranslation("portfolio.codev.role." + role + ".what"));
        what.addClassName("muted");
        ListItem item = new ListItem(title, what, new Span(names(session, role)));
        boolean free = !role.isForOne() || session.holder(role).isEmpty();
        if (free && !session.is(actions.me(), role) && !session.isEnded()) {
            NativeButton take =
                    actions.button(
                            getTranslation("portfolio.codev.role.take"),
                            "button-quiet",
                            problem,
                            (sessions, me, id) -> sessions.take(me, id, role));
            take.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation(
                                    "portfolio.codev.role.take.label",
                                    getTranslation("portfolio.codev.role." + role)));
            item.add(take);
        }
        return item;
    }

    private String names(CodevSession session, CodevRole role) {
        List<Member> members = session.members().stream().filter(m -> m.role() == role).toList();
        return members.isEmpty()
                ? getTranslation("portfolio.codev.role.free")
                : members.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(Member member) {
        String name = CodevWords.name(this, member.name());
        return member.person().equals(actions.me())
                ? name + " (" + getTranslation("portfolio.codev.role.mine") + ")"
                : name;
    }
}
